; attack: a switch of 9,000 cases, each with a loop
; intent: twice
; expect: violated | refused limits | refused policy | refused compile | undecided

define i64 @twice(i64 %x) {
entry:
  switch i64 %x, label %otherwise [
    i64 5000, label %b0
    i64 5001, label %b1
    i64 5004, label %b2
    i64 5009, label %b3
    i64 5016, label %b4
    i64 5025, label %b5
    i64 5036, label %b6
    i64 5049, label %b7
    i64 5064, label %b8
    i64 5081, label %b9
    i64 5100, label %b10
    i64 5121, label %b11
    i64 5144, label %b12
    i64 5169, label %b13
    i64 5196, label %b14
    i64 5225, label %b15
    i64 5256, label %b16
    i64 5289, label %b17
    i64 5324, label %b18
    i64 5361, label %b19
    i64 5400, label %b20
    i64 5441, label %b21
    i64 5484, label %b22
    i64 5529, label %b23
    i64 5576, label %b24
    i64 5625, label %b25
    i64 5676, label %b26
    i64 5729, label %b27
    i64 5784, label %b28
    i64 5841, label %b29
    i64 5900, label %b30
    i64 5961, label %b31
    i64 6024, label %b32
    i64 6089, label %b33
    i64 6156, label %b34
    i64 6225, label %b35
    i64 6296, label %b36
    i64 6369, label %b37
    i64 6444, label %b38
    i64 6521, label %b39
    i64 6600, label %b40
    i64 6681, label %b41
    i64 6764, label %b42
    i64 6849, label %b43
    i64 6936, label %b44
    i64 7025, label %b45
    i64 7116, label %b46
    i64 7209, label %b47
    i64 7304, label %b48
    i64 7401, label %b49
    i64 7500, label %b50
    i64 7601, label %b51
    i64 7704, label %b52
    i64 7809, label %b53
    i64 7916, label %b54
    i64 8025, label %b55
    i64 8136, label %b56
    i64 8249, label %b57
    i64 8364, label %b58
    i64 8481, label %b59
    i64 8600, label %b60
    i64 8721, label %b61
    i64 8844, label %b62
    i64 8969, label %b63
    i64 9096, label %b64
    i64 9225, label %b65
    i64 9356, label %b66
    i64 9489, label %b67
    i64 9624, label %b68
    i64 9761, label %b69
    i64 9900, label %b70
    i64 10041, label %b71
    i64 10184, label %b72
    i64 10329, label %b73
    i64 10476, label %b74
    i64 10625, label %b75
    i64 10776, label %b76
    i64 10929, label %b77
    i64 11084, label %b78
    i64 11241, label %b79
    i64 11400, label %b80
    i64 11561, label %b81
    i64 11724, label %b82
    i64 11889, label %b83
    i64 12056, label %b84
    i64 12225, label %b85
    i64 12396, label %b86
    i64 12569, label %b87
    i64 12744, label %b88
    i64 12921, label %b89
    i64 13100, label %b90
    i64 13281, label %b91
    i64 13464, label %b92
    i64 13649, label %b93
    i64 13836, label %b94
    i64 14025, label %b95
    i64 14216, label %b96
    i64 14409, label %b97
    i64 14604, label %b98
    i64 14801, label %b99
    i64 15000, label %b100
    i64 15201, label %b101
    i64 15404, label %b102
    i64 15609, label %b103
    i64 15816, label %b104
    i64 16025, label %b105
    i64 16236, label %b106
    i64 16449, label %b107
    i64 16664, label %b108
    i64 16881, label %b109
    i64 17100, label %b110
    i64 17321, label %b111
    i64 17544, label %b112
    i64 17769, label %b113
    i64 17996, label %b114
    i64 18225, label %b115
    i64 18456, label %b116
    i64 18689, label %b117
    i64 18924, label %b118
    i64 19161, label %b119
    i64 19400, label %b120
    i64 19641, label %b121
    i64 19884, label %b122
    i64 20129, label %b123
    i64 20376, label %b124
    i64 20625, label %b125
    i64 20876, label %b126
    i64 21129, label %b127
    i64 21384, label %b128
    i64 21641, label %b129
    i64 21900, label %b130
    i64 22161, label %b131
    i64 22424, label %b132
    i64 22689, label %b133
    i64 22956, label %b134
    i64 23225, label %b135
    i64 23496, label %b136
    i64 23769, label %b137
    i64 24044, label %b138
    i64 24321, label %b139
    i64 24600, label %b140
    i64 24881, label %b141
    i64 25164, label %b142
    i64 25449, label %b143
    i64 25736, label %b144
    i64 26025, label %b145
    i64 26316, label %b146
    i64 26609, label %b147
    i64 26904, label %b148
    i64 27201, label %b149
    i64 27500, label %b150
    i64 27801, label %b151
    i64 28104, label %b152
    i64 28409, label %b153
    i64 28716, label %b154
    i64 29025, label %b155
    i64 29336, label %b156
    i64 29649, label %b157
    i64 29964, label %b158
    i64 30281, label %b159
    i64 30600, label %b160
    i64 30921, label %b161
    i64 31244, label %b162
    i64 31569, label %b163
    i64 31896, label %b164
    i64 32225, label %b165
    i64 32556, label %b166
    i64 32889, label %b167
    i64 33224, label %b168
    i64 33561, label %b169
    i64 33900, label %b170
    i64 34241, label %b171
    i64 34584, label %b172
    i64 34929, label %b173
    i64 35276, label %b174
    i64 35625, label %b175
    i64 35976, label %b176
    i64 36329, label %b177
    i64 36684, label %b178
    i64 37041, label %b179
    i64 37400, label %b180
    i64 37761, label %b181
    i64 38124, label %b182
    i64 38489, label %b183
    i64 38856, label %b184
    i64 39225, label %b185
    i64 39596, label %b186
    i64 39969, label %b187
    i64 40344, label %b188
    i64 40721, label %b189
    i64 41100, label %b190
    i64 41481, label %b191
    i64 41864, label %b192
    i64 42249, label %b193
    i64 42636, label %b194
    i64 43025, label %b195
    i64 43416, label %b196
    i64 43809, label %b197
    i64 44204, label %b198
    i64 44601, label %b199
    i64 45000, label %b200
    i64 45401, label %b201
    i64 45804, label %b202
    i64 46209, label %b203
    i64 46616, label %b204
    i64 47025, label %b205
    i64 47436, label %b206
    i64 47849, label %b207
    i64 48264, label %b208
    i64 48681, label %b209
    i64 49100, label %b210
    i64 49521, label %b211
    i64 49944, label %b212
    i64 50369, label %b213
    i64 50796, label %b214
    i64 51225, label %b215
    i64 51656, label %b216
    i64 52089, label %b217
    i64 52524, label %b218
    i64 52961, label %b219
    i64 53400, label %b220
    i64 53841, label %b221
    i64 54284, label %b222
    i64 54729, label %b223
    i64 55176, label %b224
    i64 55625, label %b225
    i64 56076, label %b226
    i64 56529, label %b227
    i64 56984, label %b228
    i64 57441, label %b229
    i64 57900, label %b230
    i64 58361, label %b231
    i64 58824, label %b232
    i64 59289, label %b233
    i64 59756, label %b234
    i64 60225, label %b235
    i64 60696, label %b236
    i64 61169, label %b237
    i64 61644, label %b238
    i64 62121, label %b239
    i64 62600, label %b240
    i64 63081, label %b241
    i64 63564, label %b242
    i64 64049, label %b243
    i64 64536, label %b244
    i64 65025, label %b245
    i64 65516, label %b246
    i64 66009, label %b247
    i64 66504, label %b248
    i64 67001, label %b249
    i64 67500, label %b250
    i64 68001, label %b251
    i64 68504, label %b252
    i64 69009, label %b253
    i64 69516, label %b254
    i64 70025, label %b255
    i64 70536, label %b256
    i64 71049, label %b257
    i64 71564, label %b258
    i64 72081, label %b259
    i64 72600, label %b260
    i64 73121, label %b261
    i64 73644, label %b262
    i64 74169, label %b263
    i64 74696, label %b264
    i64 75225, label %b265
    i64 75756, label %b266
    i64 76289, label %b267
    i64 76824, label %b268
    i64 77361, label %b269
    i64 77900, label %b270
    i64 78441, label %b271
    i64 78984, label %b272
    i64 79529, label %b273
    i64 80076, label %b274
    i64 80625, label %b275
    i64 81176, label %b276
    i64 81729, label %b277
    i64 82284, label %b278
    i64 82841, label %b279
    i64 83400, label %b280
    i64 83961, label %b281
    i64 84524, label %b282
    i64 85089, label %b283
    i64 85656, label %b284
    i64 86225, label %b285
    i64 86796, label %b286
    i64 87369, label %b287
    i64 87944, label %b288
    i64 88521, label %b289
    i64 89100, label %b290
    i64 89681, label %b291
    i64 90264, label %b292
    i64 90849, label %b293
    i64 91436, label %b294
    i64 92025, label %b295
    i64 92616, label %b296
    i64 93209, label %b297
    i64 93804, label %b298
    i64 94401, label %b299
    i64 95000, label %b300
    i64 95601, label %b301
    i64 96204, label %b302
    i64 96809, label %b303
    i64 97416, label %b304
    i64 98025, label %b305
    i64 98636, label %b306
    i64 99249, label %b307
    i64 99864, label %b308
    i64 100481, label %b309
    i64 101100, label %b310
    i64 101721, label %b311
    i64 102344, label %b312
    i64 102969, label %b313
    i64 103596, label %b314
    i64 104225, label %b315
    i64 104856, label %b316
    i64 105489, label %b317
    i64 106124, label %b318
    i64 106761, label %b319
    i64 107400, label %b320
    i64 108041, label %b321
    i64 108684, label %b322
    i64 109329, label %b323
    i64 109976, label %b324
    i64 110625, label %b325
    i64 111276, label %b326
    i64 111929, label %b327
    i64 112584, label %b328
    i64 113241, label %b329
    i64 113900, label %b330
    i64 114561, label %b331
    i64 115224, label %b332
    i64 115889, label %b333
    i64 116556, label %b334
    i64 117225, label %b335
    i64 117896, label %b336
    i64 118569, label %b337
    i64 119244, label %b338
    i64 119921, label %b339
    i64 120600, label %b340
    i64 121281, label %b341
    i64 121964, label %b342
    i64 122649, label %b343
    i64 123336, label %b344
    i64 124025, label %b345
    i64 124716, label %b346
    i64 125409, label %b347
    i64 126104, label %b348
    i64 126801, label %b349
    i64 127500, label %b350
    i64 128201, label %b351
    i64 128904, label %b352
    i64 129609, label %b353
    i64 130316, label %b354
    i64 131025, label %b355
    i64 131736, label %b356
    i64 132449, label %b357
    i64 133164, label %b358
    i64 133881, label %b359
    i64 134600, label %b360
    i64 135321, label %b361
    i64 136044, label %b362
    i64 136769, label %b363
    i64 137496, label %b364
    i64 138225, label %b365
    i64 138956, label %b366
    i64 139689, label %b367
    i64 140424, label %b368
    i64 141161, label %b369
    i64 141900, label %b370
    i64 142641, label %b371
    i64 143384, label %b372
    i64 144129, label %b373
    i64 144876, label %b374
    i64 145625, label %b375
    i64 146376, label %b376
    i64 147129, label %b377
    i64 147884, label %b378
    i64 148641, label %b379
    i64 149400, label %b380
    i64 150161, label %b381
    i64 150924, label %b382
    i64 151689, label %b383
    i64 152456, label %b384
    i64 153225, label %b385
    i64 153996, label %b386
    i64 154769, label %b387
    i64 155544, label %b388
    i64 156321, label %b389
    i64 157100, label %b390
    i64 157881, label %b391
    i64 158664, label %b392
    i64 159449, label %b393
    i64 160236, label %b394
    i64 161025, label %b395
    i64 161816, label %b396
    i64 162609, label %b397
    i64 163404, label %b398
    i64 164201, label %b399
    i64 165000, label %b400
    i64 165801, label %b401
    i64 166604, label %b402
    i64 167409, label %b403
    i64 168216, label %b404
    i64 169025, label %b405
    i64 169836, label %b406
    i64 170649, label %b407
    i64 171464, label %b408
    i64 172281, label %b409
    i64 173100, label %b410
    i64 173921, label %b411
    i64 174744, label %b412
    i64 175569, label %b413
    i64 176396, label %b414
    i64 177225, label %b415
    i64 178056, label %b416
    i64 178889, label %b417
    i64 179724, label %b418
    i64 180561, label %b419
    i64 181400, label %b420
    i64 182241, label %b421
    i64 183084, label %b422
    i64 183929, label %b423
    i64 184776, label %b424
    i64 185625, label %b425
    i64 186476, label %b426
    i64 187329, label %b427
    i64 188184, label %b428
    i64 189041, label %b429
    i64 189900, label %b430
    i64 190761, label %b431
    i64 191624, label %b432
    i64 192489, label %b433
    i64 193356, label %b434
    i64 194225, label %b435
    i64 195096, label %b436
    i64 195969, label %b437
    i64 196844, label %b438
    i64 197721, label %b439
    i64 198600, label %b440
    i64 199481, label %b441
    i64 200364, label %b442
    i64 201249, label %b443
    i64 202136, label %b444
    i64 203025, label %b445
    i64 203916, label %b446
    i64 204809, label %b447
    i64 205704, label %b448
    i64 206601, label %b449
    i64 207500, label %b450
    i64 208401, label %b451
    i64 209304, label %b452
    i64 210209, label %b453
    i64 211116, label %b454
    i64 212025, label %b455
    i64 212936, label %b456
    i64 213849, label %b457
    i64 214764, label %b458
    i64 215681, label %b459
    i64 216600, label %b460
    i64 217521, label %b461
    i64 218444, label %b462
    i64 219369, label %b463
    i64 220296, label %b464
    i64 221225, label %b465
    i64 222156, label %b466
    i64 223089, label %b467
    i64 224024, label %b468
    i64 224961, label %b469
    i64 225900, label %b470
    i64 226841, label %b471
    i64 227784, label %b472
    i64 228729, label %b473
    i64 229676, label %b474
    i64 230625, label %b475
    i64 231576, label %b476
    i64 232529, label %b477
    i64 233484, label %b478
    i64 234441, label %b479
    i64 235400, label %b480
    i64 236361, label %b481
    i64 237324, label %b482
    i64 238289, label %b483
    i64 239256, label %b484
    i64 240225, label %b485
    i64 241196, label %b486
    i64 242169, label %b487
    i64 243144, label %b488
    i64 244121, label %b489
    i64 245100, label %b490
    i64 246081, label %b491
    i64 247064, label %b492
    i64 248049, label %b493
    i64 249036, label %b494
    i64 250025, label %b495
    i64 251016, label %b496
    i64 252009, label %b497
    i64 253004, label %b498
    i64 254001, label %b499
    i64 255000, label %b500
    i64 256001, label %b501
    i64 257004, label %b502
    i64 258009, label %b503
    i64 259016, label %b504
    i64 260025, label %b505
    i64 261036, label %b506
    i64 262049, label %b507
    i64 263064, label %b508
    i64 264081, label %b509
    i64 265100, label %b510
    i64 266121, label %b511
    i64 267144, label %b512
    i64 268169, label %b513
    i64 269196, label %b514
    i64 270225, label %b515
    i64 271256, label %b516
    i64 272289, label %b517
    i64 273324, label %b518
    i64 274361, label %b519
    i64 275400, label %b520
    i64 276441, label %b521
    i64 277484, label %b522
    i64 278529, label %b523
    i64 279576, label %b524
    i64 280625, label %b525
    i64 281676, label %b526
    i64 282729, label %b527
    i64 283784, label %b528
    i64 284841, label %b529
    i64 285900, label %b530
    i64 286961, label %b531
    i64 288024, label %b532
    i64 289089, label %b533
    i64 290156, label %b534
    i64 291225, label %b535
    i64 292296, label %b536
    i64 293369, label %b537
    i64 294444, label %b538
    i64 295521, label %b539
    i64 296600, label %b540
    i64 297681, label %b541
    i64 298764, label %b542
    i64 299849, label %b543
    i64 300936, label %b544
    i64 302025, label %b545
    i64 303116, label %b546
    i64 304209, label %b547
    i64 305304, label %b548
    i64 306401, label %b549
    i64 307500, label %b550
    i64 308601, label %b551
    i64 309704, label %b552
    i64 310809, label %b553
    i64 311916, label %b554
    i64 313025, label %b555
    i64 314136, label %b556
    i64 315249, label %b557
    i64 316364, label %b558
    i64 317481, label %b559
    i64 318600, label %b560
    i64 319721, label %b561
    i64 320844, label %b562
    i64 321969, label %b563
    i64 323096, label %b564
    i64 324225, label %b565
    i64 325356, label %b566
    i64 326489, label %b567
    i64 327624, label %b568
    i64 328761, label %b569
    i64 329900, label %b570
    i64 331041, label %b571
    i64 332184, label %b572
    i64 333329, label %b573
    i64 334476, label %b574
    i64 335625, label %b575
    i64 336776, label %b576
    i64 337929, label %b577
    i64 339084, label %b578
    i64 340241, label %b579
    i64 341400, label %b580
    i64 342561, label %b581
    i64 343724, label %b582
    i64 344889, label %b583
    i64 346056, label %b584
    i64 347225, label %b585
    i64 348396, label %b586
    i64 349569, label %b587
    i64 350744, label %b588
    i64 351921, label %b589
    i64 353100, label %b590
    i64 354281, label %b591
    i64 355464, label %b592
    i64 356649, label %b593
    i64 357836, label %b594
    i64 359025, label %b595
    i64 360216, label %b596
    i64 361409, label %b597
    i64 362604, label %b598
    i64 363801, label %b599
    i64 365000, label %b600
    i64 366201, label %b601
    i64 367404, label %b602
    i64 368609, label %b603
    i64 369816, label %b604
    i64 371025, label %b605
    i64 372236, label %b606
    i64 373449, label %b607
    i64 374664, label %b608
    i64 375881, label %b609
    i64 377100, label %b610
    i64 378321, label %b611
    i64 379544, label %b612
    i64 380769, label %b613
    i64 381996, label %b614
    i64 383225, label %b615
    i64 384456, label %b616
    i64 385689, label %b617
    i64 386924, label %b618
    i64 388161, label %b619
    i64 389400, label %b620
    i64 390641, label %b621
    i64 391884, label %b622
    i64 393129, label %b623
    i64 394376, label %b624
    i64 395625, label %b625
    i64 396876, label %b626
    i64 398129, label %b627
    i64 399384, label %b628
    i64 400641, label %b629
    i64 401900, label %b630
    i64 403161, label %b631
    i64 404424, label %b632
    i64 405689, label %b633
    i64 406956, label %b634
    i64 408225, label %b635
    i64 409496, label %b636
    i64 410769, label %b637
    i64 412044, label %b638
    i64 413321, label %b639
    i64 414600, label %b640
    i64 415881, label %b641
    i64 417164, label %b642
    i64 418449, label %b643
    i64 419736, label %b644
    i64 421025, label %b645
    i64 422316, label %b646
    i64 423609, label %b647
    i64 424904, label %b648
    i64 426201, label %b649
    i64 427500, label %b650
    i64 428801, label %b651
    i64 430104, label %b652
    i64 431409, label %b653
    i64 432716, label %b654
    i64 434025, label %b655
    i64 435336, label %b656
    i64 436649, label %b657
    i64 437964, label %b658
    i64 439281, label %b659
    i64 440600, label %b660
    i64 441921, label %b661
    i64 443244, label %b662
    i64 444569, label %b663
    i64 445896, label %b664
    i64 447225, label %b665
    i64 448556, label %b666
    i64 449889, label %b667
    i64 451224, label %b668
    i64 452561, label %b669
    i64 453900, label %b670
    i64 455241, label %b671
    i64 456584, label %b672
    i64 457929, label %b673
    i64 459276, label %b674
    i64 460625, label %b675
    i64 461976, label %b676
    i64 463329, label %b677
    i64 464684, label %b678
    i64 466041, label %b679
    i64 467400, label %b680
    i64 468761, label %b681
    i64 470124, label %b682
    i64 471489, label %b683
    i64 472856, label %b684
    i64 474225, label %b685
    i64 475596, label %b686
    i64 476969, label %b687
    i64 478344, label %b688
    i64 479721, label %b689
    i64 481100, label %b690
    i64 482481, label %b691
    i64 483864, label %b692
    i64 485249, label %b693
    i64 486636, label %b694
    i64 488025, label %b695
    i64 489416, label %b696
    i64 490809, label %b697
    i64 492204, label %b698
    i64 493601, label %b699
    i64 495000, label %b700
    i64 496401, label %b701
    i64 497804, label %b702
    i64 499209, label %b703
    i64 500616, label %b704
    i64 502025, label %b705
    i64 503436, label %b706
    i64 504849, label %b707
    i64 506264, label %b708
    i64 507681, label %b709
    i64 509100, label %b710
    i64 510521, label %b711
    i64 511944, label %b712
    i64 513369, label %b713
    i64 514796, label %b714
    i64 516225, label %b715
    i64 517656, label %b716
    i64 519089, label %b717
    i64 520524, label %b718
    i64 521961, label %b719
    i64 523400, label %b720
    i64 524841, label %b721
    i64 526284, label %b722
    i64 527729, label %b723
    i64 529176, label %b724
    i64 530625, label %b725
    i64 532076, label %b726
    i64 533529, label %b727
    i64 534984, label %b728
    i64 536441, label %b729
    i64 537900, label %b730
    i64 539361, label %b731
    i64 540824, label %b732
    i64 542289, label %b733
    i64 543756, label %b734
    i64 545225, label %b735
    i64 546696, label %b736
    i64 548169, label %b737
    i64 549644, label %b738
    i64 551121, label %b739
    i64 552600, label %b740
    i64 554081, label %b741
    i64 555564, label %b742
    i64 557049, label %b743
    i64 558536, label %b744
    i64 560025, label %b745
    i64 561516, label %b746
    i64 563009, label %b747
    i64 564504, label %b748
    i64 566001, label %b749
    i64 567500, label %b750
    i64 569001, label %b751
    i64 570504, label %b752
    i64 572009, label %b753
    i64 573516, label %b754
    i64 575025, label %b755
    i64 576536, label %b756
    i64 578049, label %b757
    i64 579564, label %b758
    i64 581081, label %b759
    i64 582600, label %b760
    i64 584121, label %b761
    i64 585644, label %b762
    i64 587169, label %b763
    i64 588696, label %b764
    i64 590225, label %b765
    i64 591756, label %b766
    i64 593289, label %b767
    i64 594824, label %b768
    i64 596361, label %b769
    i64 597900, label %b770
    i64 599441, label %b771
    i64 600984, label %b772
    i64 602529, label %b773
    i64 604076, label %b774
    i64 605625, label %b775
    i64 607176, label %b776
    i64 608729, label %b777
    i64 610284, label %b778
    i64 611841, label %b779
    i64 613400, label %b780
    i64 614961, label %b781
    i64 616524, label %b782
    i64 618089, label %b783
    i64 619656, label %b784
    i64 621225, label %b785
    i64 622796, label %b786
    i64 624369, label %b787
    i64 625944, label %b788
    i64 627521, label %b789
    i64 629100, label %b790
    i64 630681, label %b791
    i64 632264, label %b792
    i64 633849, label %b793
    i64 635436, label %b794
    i64 637025, label %b795
    i64 638616, label %b796
    i64 640209, label %b797
    i64 641804, label %b798
    i64 643401, label %b799
    i64 645000, label %b800
    i64 646601, label %b801
    i64 648204, label %b802
    i64 649809, label %b803
    i64 651416, label %b804
    i64 653025, label %b805
    i64 654636, label %b806
    i64 656249, label %b807
    i64 657864, label %b808
    i64 659481, label %b809
    i64 661100, label %b810
    i64 662721, label %b811
    i64 664344, label %b812
    i64 665969, label %b813
    i64 667596, label %b814
    i64 669225, label %b815
    i64 670856, label %b816
    i64 672489, label %b817
    i64 674124, label %b818
    i64 675761, label %b819
    i64 677400, label %b820
    i64 679041, label %b821
    i64 680684, label %b822
    i64 682329, label %b823
    i64 683976, label %b824
    i64 685625, label %b825
    i64 687276, label %b826
    i64 688929, label %b827
    i64 690584, label %b828
    i64 692241, label %b829
    i64 693900, label %b830
    i64 695561, label %b831
    i64 697224, label %b832
    i64 698889, label %b833
    i64 700556, label %b834
    i64 702225, label %b835
    i64 703896, label %b836
    i64 705569, label %b837
    i64 707244, label %b838
    i64 708921, label %b839
    i64 710600, label %b840
    i64 712281, label %b841
    i64 713964, label %b842
    i64 715649, label %b843
    i64 717336, label %b844
    i64 719025, label %b845
    i64 720716, label %b846
    i64 722409, label %b847
    i64 724104, label %b848
    i64 725801, label %b849
    i64 727500, label %b850
    i64 729201, label %b851
    i64 730904, label %b852
    i64 732609, label %b853
    i64 734316, label %b854
    i64 736025, label %b855
    i64 737736, label %b856
    i64 739449, label %b857
    i64 741164, label %b858
    i64 742881, label %b859
    i64 744600, label %b860
    i64 746321, label %b861
    i64 748044, label %b862
    i64 749769, label %b863
    i64 751496, label %b864
    i64 753225, label %b865
    i64 754956, label %b866
    i64 756689, label %b867
    i64 758424, label %b868
    i64 760161, label %b869
    i64 761900, label %b870
    i64 763641, label %b871
    i64 765384, label %b872
    i64 767129, label %b873
    i64 768876, label %b874
    i64 770625, label %b875
    i64 772376, label %b876
    i64 774129, label %b877
    i64 775884, label %b878
    i64 777641, label %b879
    i64 779400, label %b880
    i64 781161, label %b881
    i64 782924, label %b882
    i64 784689, label %b883
    i64 786456, label %b884
    i64 788225, label %b885
    i64 789996, label %b886
    i64 791769, label %b887
    i64 793544, label %b888
    i64 795321, label %b889
    i64 797100, label %b890
    i64 798881, label %b891
    i64 800664, label %b892
    i64 802449, label %b893
    i64 804236, label %b894
    i64 806025, label %b895
    i64 807816, label %b896
    i64 809609, label %b897
    i64 811404, label %b898
    i64 813201, label %b899
    i64 815000, label %b900
    i64 816801, label %b901
    i64 818604, label %b902
    i64 820409, label %b903
    i64 822216, label %b904
    i64 824025, label %b905
    i64 825836, label %b906
    i64 827649, label %b907
    i64 829464, label %b908
    i64 831281, label %b909
    i64 833100, label %b910
    i64 834921, label %b911
    i64 836744, label %b912
    i64 838569, label %b913
    i64 840396, label %b914
    i64 842225, label %b915
    i64 844056, label %b916
    i64 845889, label %b917
    i64 847724, label %b918
    i64 849561, label %b919
    i64 851400, label %b920
    i64 853241, label %b921
    i64 855084, label %b922
    i64 856929, label %b923
    i64 858776, label %b924
    i64 860625, label %b925
    i64 862476, label %b926
    i64 864329, label %b927
    i64 866184, label %b928
    i64 868041, label %b929
    i64 869900, label %b930
    i64 871761, label %b931
    i64 873624, label %b932
    i64 875489, label %b933
    i64 877356, label %b934
    i64 879225, label %b935
    i64 881096, label %b936
    i64 882969, label %b937
    i64 884844, label %b938
    i64 886721, label %b939
    i64 888600, label %b940
    i64 890481, label %b941
    i64 892364, label %b942
    i64 894249, label %b943
    i64 896136, label %b944
    i64 898025, label %b945
    i64 899916, label %b946
    i64 901809, label %b947
    i64 903704, label %b948
    i64 905601, label %b949
    i64 907500, label %b950
    i64 909401, label %b951
    i64 911304, label %b952
    i64 913209, label %b953
    i64 915116, label %b954
    i64 917025, label %b955
    i64 918936, label %b956
    i64 920849, label %b957
    i64 922764, label %b958
    i64 924681, label %b959
    i64 926600, label %b960
    i64 928521, label %b961
    i64 930444, label %b962
    i64 932369, label %b963
    i64 934296, label %b964
    i64 936225, label %b965
    i64 938156, label %b966
    i64 940089, label %b967
    i64 942024, label %b968
    i64 943961, label %b969
    i64 945900, label %b970
    i64 947841, label %b971
    i64 949784, label %b972
    i64 951729, label %b973
    i64 953676, label %b974
    i64 955625, label %b975
    i64 957576, label %b976
    i64 959529, label %b977
    i64 961484, label %b978
    i64 963441, label %b979
    i64 965400, label %b980
    i64 967361, label %b981
    i64 969324, label %b982
    i64 971289, label %b983
    i64 973256, label %b984
    i64 975225, label %b985
    i64 977196, label %b986
    i64 979169, label %b987
    i64 981144, label %b988
    i64 983121, label %b989
    i64 985100, label %b990
    i64 987081, label %b991
    i64 989064, label %b992
    i64 991049, label %b993
    i64 993036, label %b994
    i64 995025, label %b995
    i64 997016, label %b996
    i64 999009, label %b997
    i64 1001004, label %b998
    i64 1003001, label %b999
    i64 1005000, label %b1000
    i64 1007001, label %b1001
    i64 1009004, label %b1002
    i64 1011009, label %b1003
    i64 1013016, label %b1004
    i64 1015025, label %b1005
    i64 1017036, label %b1006
    i64 1019049, label %b1007
    i64 1021064, label %b1008
    i64 1023081, label %b1009
    i64 1025100, label %b1010
    i64 1027121, label %b1011
    i64 1029144, label %b1012
    i64 1031169, label %b1013
    i64 1033196, label %b1014
    i64 1035225, label %b1015
    i64 1037256, label %b1016
    i64 1039289, label %b1017
    i64 1041324, label %b1018
    i64 1043361, label %b1019
    i64 1045400, label %b1020
    i64 1047441, label %b1021
    i64 1049484, label %b1022
    i64 1051529, label %b1023
    i64 1053576, label %b1024
    i64 1055625, label %b1025
    i64 1057676, label %b1026
    i64 1059729, label %b1027
    i64 1061784, label %b1028
    i64 1063841, label %b1029
    i64 1065900, label %b1030
    i64 1067961, label %b1031
    i64 1070024, label %b1032
    i64 1072089, label %b1033
    i64 1074156, label %b1034
    i64 1076225, label %b1035
    i64 1078296, label %b1036
    i64 1080369, label %b1037
    i64 1082444, label %b1038
    i64 1084521, label %b1039
    i64 1086600, label %b1040
    i64 1088681, label %b1041
    i64 1090764, label %b1042
    i64 1092849, label %b1043
    i64 1094936, label %b1044
    i64 1097025, label %b1045
    i64 1099116, label %b1046
    i64 1101209, label %b1047
    i64 1103304, label %b1048
    i64 1105401, label %b1049
    i64 1107500, label %b1050
    i64 1109601, label %b1051
    i64 1111704, label %b1052
    i64 1113809, label %b1053
    i64 1115916, label %b1054
    i64 1118025, label %b1055
    i64 1120136, label %b1056
    i64 1122249, label %b1057
    i64 1124364, label %b1058
    i64 1126481, label %b1059
    i64 1128600, label %b1060
    i64 1130721, label %b1061
    i64 1132844, label %b1062
    i64 1134969, label %b1063
    i64 1137096, label %b1064
    i64 1139225, label %b1065
    i64 1141356, label %b1066
    i64 1143489, label %b1067
    i64 1145624, label %b1068
    i64 1147761, label %b1069
    i64 1149900, label %b1070
    i64 1152041, label %b1071
    i64 1154184, label %b1072
    i64 1156329, label %b1073
    i64 1158476, label %b1074
    i64 1160625, label %b1075
    i64 1162776, label %b1076
    i64 1164929, label %b1077
    i64 1167084, label %b1078
    i64 1169241, label %b1079
    i64 1171400, label %b1080
    i64 1173561, label %b1081
    i64 1175724, label %b1082
    i64 1177889, label %b1083
    i64 1180056, label %b1084
    i64 1182225, label %b1085
    i64 1184396, label %b1086
    i64 1186569, label %b1087
    i64 1188744, label %b1088
    i64 1190921, label %b1089
    i64 1193100, label %b1090
    i64 1195281, label %b1091
    i64 1197464, label %b1092
    i64 1199649, label %b1093
    i64 1201836, label %b1094
    i64 1204025, label %b1095
    i64 1206216, label %b1096
    i64 1208409, label %b1097
    i64 1210604, label %b1098
    i64 1212801, label %b1099
    i64 1215000, label %b1100
    i64 1217201, label %b1101
    i64 1219404, label %b1102
    i64 1221609, label %b1103
    i64 1223816, label %b1104
    i64 1226025, label %b1105
    i64 1228236, label %b1106
    i64 1230449, label %b1107
    i64 1232664, label %b1108
    i64 1234881, label %b1109
    i64 1237100, label %b1110
    i64 1239321, label %b1111
    i64 1241544, label %b1112
    i64 1243769, label %b1113
    i64 1245996, label %b1114
    i64 1248225, label %b1115
    i64 1250456, label %b1116
    i64 1252689, label %b1117
    i64 1254924, label %b1118
    i64 1257161, label %b1119
    i64 1259400, label %b1120
    i64 1261641, label %b1121
    i64 1263884, label %b1122
    i64 1266129, label %b1123
    i64 1268376, label %b1124
    i64 1270625, label %b1125
    i64 1272876, label %b1126
    i64 1275129, label %b1127
    i64 1277384, label %b1128
    i64 1279641, label %b1129
    i64 1281900, label %b1130
    i64 1284161, label %b1131
    i64 1286424, label %b1132
    i64 1288689, label %b1133
    i64 1290956, label %b1134
    i64 1293225, label %b1135
    i64 1295496, label %b1136
    i64 1297769, label %b1137
    i64 1300044, label %b1138
    i64 1302321, label %b1139
    i64 1304600, label %b1140
    i64 1306881, label %b1141
    i64 1309164, label %b1142
    i64 1311449, label %b1143
    i64 1313736, label %b1144
    i64 1316025, label %b1145
    i64 1318316, label %b1146
    i64 1320609, label %b1147
    i64 1322904, label %b1148
    i64 1325201, label %b1149
    i64 1327500, label %b1150
    i64 1329801, label %b1151
    i64 1332104, label %b1152
    i64 1334409, label %b1153
    i64 1336716, label %b1154
    i64 1339025, label %b1155
    i64 1341336, label %b1156
    i64 1343649, label %b1157
    i64 1345964, label %b1158
    i64 1348281, label %b1159
    i64 1350600, label %b1160
    i64 1352921, label %b1161
    i64 1355244, label %b1162
    i64 1357569, label %b1163
    i64 1359896, label %b1164
    i64 1362225, label %b1165
    i64 1364556, label %b1166
    i64 1366889, label %b1167
    i64 1369224, label %b1168
    i64 1371561, label %b1169
    i64 1373900, label %b1170
    i64 1376241, label %b1171
    i64 1378584, label %b1172
    i64 1380929, label %b1173
    i64 1383276, label %b1174
    i64 1385625, label %b1175
    i64 1387976, label %b1176
    i64 1390329, label %b1177
    i64 1392684, label %b1178
    i64 1395041, label %b1179
    i64 1397400, label %b1180
    i64 1399761, label %b1181
    i64 1402124, label %b1182
    i64 1404489, label %b1183
    i64 1406856, label %b1184
    i64 1409225, label %b1185
    i64 1411596, label %b1186
    i64 1413969, label %b1187
    i64 1416344, label %b1188
    i64 1418721, label %b1189
    i64 1421100, label %b1190
    i64 1423481, label %b1191
    i64 1425864, label %b1192
    i64 1428249, label %b1193
    i64 1430636, label %b1194
    i64 1433025, label %b1195
    i64 1435416, label %b1196
    i64 1437809, label %b1197
    i64 1440204, label %b1198
    i64 1442601, label %b1199
    i64 1445000, label %b1200
    i64 1447401, label %b1201
    i64 1449804, label %b1202
    i64 1452209, label %b1203
    i64 1454616, label %b1204
    i64 1457025, label %b1205
    i64 1459436, label %b1206
    i64 1461849, label %b1207
    i64 1464264, label %b1208
    i64 1466681, label %b1209
    i64 1469100, label %b1210
    i64 1471521, label %b1211
    i64 1473944, label %b1212
    i64 1476369, label %b1213
    i64 1478796, label %b1214
    i64 1481225, label %b1215
    i64 1483656, label %b1216
    i64 1486089, label %b1217
    i64 1488524, label %b1218
    i64 1490961, label %b1219
    i64 1493400, label %b1220
    i64 1495841, label %b1221
    i64 1498284, label %b1222
    i64 1500729, label %b1223
    i64 1503176, label %b1224
    i64 1505625, label %b1225
    i64 1508076, label %b1226
    i64 1510529, label %b1227
    i64 1512984, label %b1228
    i64 1515441, label %b1229
    i64 1517900, label %b1230
    i64 1520361, label %b1231
    i64 1522824, label %b1232
    i64 1525289, label %b1233
    i64 1527756, label %b1234
    i64 1530225, label %b1235
    i64 1532696, label %b1236
    i64 1535169, label %b1237
    i64 1537644, label %b1238
    i64 1540121, label %b1239
    i64 1542600, label %b1240
    i64 1545081, label %b1241
    i64 1547564, label %b1242
    i64 1550049, label %b1243
    i64 1552536, label %b1244
    i64 1555025, label %b1245
    i64 1557516, label %b1246
    i64 1560009, label %b1247
    i64 1562504, label %b1248
    i64 1565001, label %b1249
    i64 1567500, label %b1250
    i64 1570001, label %b1251
    i64 1572504, label %b1252
    i64 1575009, label %b1253
    i64 1577516, label %b1254
    i64 1580025, label %b1255
    i64 1582536, label %b1256
    i64 1585049, label %b1257
    i64 1587564, label %b1258
    i64 1590081, label %b1259
    i64 1592600, label %b1260
    i64 1595121, label %b1261
    i64 1597644, label %b1262
    i64 1600169, label %b1263
    i64 1602696, label %b1264
    i64 1605225, label %b1265
    i64 1607756, label %b1266
    i64 1610289, label %b1267
    i64 1612824, label %b1268
    i64 1615361, label %b1269
    i64 1617900, label %b1270
    i64 1620441, label %b1271
    i64 1622984, label %b1272
    i64 1625529, label %b1273
    i64 1628076, label %b1274
    i64 1630625, label %b1275
    i64 1633176, label %b1276
    i64 1635729, label %b1277
    i64 1638284, label %b1278
    i64 1640841, label %b1279
    i64 1643400, label %b1280
    i64 1645961, label %b1281
    i64 1648524, label %b1282
    i64 1651089, label %b1283
    i64 1653656, label %b1284
    i64 1656225, label %b1285
    i64 1658796, label %b1286
    i64 1661369, label %b1287
    i64 1663944, label %b1288
    i64 1666521, label %b1289
    i64 1669100, label %b1290
    i64 1671681, label %b1291
    i64 1674264, label %b1292
    i64 1676849, label %b1293
    i64 1679436, label %b1294
    i64 1682025, label %b1295
    i64 1684616, label %b1296
    i64 1687209, label %b1297
    i64 1689804, label %b1298
    i64 1692401, label %b1299
    i64 1695000, label %b1300
    i64 1697601, label %b1301
    i64 1700204, label %b1302
    i64 1702809, label %b1303
    i64 1705416, label %b1304
    i64 1708025, label %b1305
    i64 1710636, label %b1306
    i64 1713249, label %b1307
    i64 1715864, label %b1308
    i64 1718481, label %b1309
    i64 1721100, label %b1310
    i64 1723721, label %b1311
    i64 1726344, label %b1312
    i64 1728969, label %b1313
    i64 1731596, label %b1314
    i64 1734225, label %b1315
    i64 1736856, label %b1316
    i64 1739489, label %b1317
    i64 1742124, label %b1318
    i64 1744761, label %b1319
    i64 1747400, label %b1320
    i64 1750041, label %b1321
    i64 1752684, label %b1322
    i64 1755329, label %b1323
    i64 1757976, label %b1324
    i64 1760625, label %b1325
    i64 1763276, label %b1326
    i64 1765929, label %b1327
    i64 1768584, label %b1328
    i64 1771241, label %b1329
    i64 1773900, label %b1330
    i64 1776561, label %b1331
    i64 1779224, label %b1332
    i64 1781889, label %b1333
    i64 1784556, label %b1334
    i64 1787225, label %b1335
    i64 1789896, label %b1336
    i64 1792569, label %b1337
    i64 1795244, label %b1338
    i64 1797921, label %b1339
    i64 1800600, label %b1340
    i64 1803281, label %b1341
    i64 1805964, label %b1342
    i64 1808649, label %b1343
    i64 1811336, label %b1344
    i64 1814025, label %b1345
    i64 1816716, label %b1346
    i64 1819409, label %b1347
    i64 1822104, label %b1348
    i64 1824801, label %b1349
    i64 1827500, label %b1350
    i64 1830201, label %b1351
    i64 1832904, label %b1352
    i64 1835609, label %b1353
    i64 1838316, label %b1354
    i64 1841025, label %b1355
    i64 1843736, label %b1356
    i64 1846449, label %b1357
    i64 1849164, label %b1358
    i64 1851881, label %b1359
    i64 1854600, label %b1360
    i64 1857321, label %b1361
    i64 1860044, label %b1362
    i64 1862769, label %b1363
    i64 1865496, label %b1364
    i64 1868225, label %b1365
    i64 1870956, label %b1366
    i64 1873689, label %b1367
    i64 1876424, label %b1368
    i64 1879161, label %b1369
    i64 1881900, label %b1370
    i64 1884641, label %b1371
    i64 1887384, label %b1372
    i64 1890129, label %b1373
    i64 1892876, label %b1374
    i64 1895625, label %b1375
    i64 1898376, label %b1376
    i64 1901129, label %b1377
    i64 1903884, label %b1378
    i64 1906641, label %b1379
    i64 1909400, label %b1380
    i64 1912161, label %b1381
    i64 1914924, label %b1382
    i64 1917689, label %b1383
    i64 1920456, label %b1384
    i64 1923225, label %b1385
    i64 1925996, label %b1386
    i64 1928769, label %b1387
    i64 1931544, label %b1388
    i64 1934321, label %b1389
    i64 1937100, label %b1390
    i64 1939881, label %b1391
    i64 1942664, label %b1392
    i64 1945449, label %b1393
    i64 1948236, label %b1394
    i64 1951025, label %b1395
    i64 1953816, label %b1396
    i64 1956609, label %b1397
    i64 1959404, label %b1398
    i64 1962201, label %b1399
    i64 1965000, label %b1400
    i64 1967801, label %b1401
    i64 1970604, label %b1402
    i64 1973409, label %b1403
    i64 1976216, label %b1404
    i64 1979025, label %b1405
    i64 1981836, label %b1406
    i64 1984649, label %b1407
    i64 1987464, label %b1408
    i64 1990281, label %b1409
    i64 1993100, label %b1410
    i64 1995921, label %b1411
    i64 1998744, label %b1412
    i64 2001569, label %b1413
    i64 2004396, label %b1414
    i64 2007225, label %b1415
    i64 2010056, label %b1416
    i64 2012889, label %b1417
    i64 2015724, label %b1418
    i64 2018561, label %b1419
    i64 2021400, label %b1420
    i64 2024241, label %b1421
    i64 2027084, label %b1422
    i64 2029929, label %b1423
    i64 2032776, label %b1424
    i64 2035625, label %b1425
    i64 2038476, label %b1426
    i64 2041329, label %b1427
    i64 2044184, label %b1428
    i64 2047041, label %b1429
    i64 2049900, label %b1430
    i64 2052761, label %b1431
    i64 2055624, label %b1432
    i64 2058489, label %b1433
    i64 2061356, label %b1434
    i64 2064225, label %b1435
    i64 2067096, label %b1436
    i64 2069969, label %b1437
    i64 2072844, label %b1438
    i64 2075721, label %b1439
    i64 2078600, label %b1440
    i64 2081481, label %b1441
    i64 2084364, label %b1442
    i64 2087249, label %b1443
    i64 2090136, label %b1444
    i64 2093025, label %b1445
    i64 2095916, label %b1446
    i64 2098809, label %b1447
    i64 2101704, label %b1448
    i64 2104601, label %b1449
    i64 2107500, label %b1450
    i64 2110401, label %b1451
    i64 2113304, label %b1452
    i64 2116209, label %b1453
    i64 2119116, label %b1454
    i64 2122025, label %b1455
    i64 2124936, label %b1456
    i64 2127849, label %b1457
    i64 2130764, label %b1458
    i64 2133681, label %b1459
    i64 2136600, label %b1460
    i64 2139521, label %b1461
    i64 2142444, label %b1462
    i64 2145369, label %b1463
    i64 2148296, label %b1464
    i64 2151225, label %b1465
    i64 2154156, label %b1466
    i64 2157089, label %b1467
    i64 2160024, label %b1468
    i64 2162961, label %b1469
    i64 2165900, label %b1470
    i64 2168841, label %b1471
    i64 2171784, label %b1472
    i64 2174729, label %b1473
    i64 2177676, label %b1474
    i64 2180625, label %b1475
    i64 2183576, label %b1476
    i64 2186529, label %b1477
    i64 2189484, label %b1478
    i64 2192441, label %b1479
    i64 2195400, label %b1480
    i64 2198361, label %b1481
    i64 2201324, label %b1482
    i64 2204289, label %b1483
    i64 2207256, label %b1484
    i64 2210225, label %b1485
    i64 2213196, label %b1486
    i64 2216169, label %b1487
    i64 2219144, label %b1488
    i64 2222121, label %b1489
    i64 2225100, label %b1490
    i64 2228081, label %b1491
    i64 2231064, label %b1492
    i64 2234049, label %b1493
    i64 2237036, label %b1494
    i64 2240025, label %b1495
    i64 2243016, label %b1496
    i64 2246009, label %b1497
    i64 2249004, label %b1498
    i64 2252001, label %b1499
  ]

b0:
  %m0 = mul i64 %x, 0
  br label %join

b1:
  %m1 = mul i64 %x, 1
  br label %join

b2:
  %m2 = mul i64 %x, 2
  br label %join

b3:
  %m3 = mul i64 %x, 3
  br label %join

b4:
  %m4 = mul i64 %x, 4
  br label %join

b5:
  %m5 = mul i64 %x, 5
  br label %join

b6:
  %m6 = mul i64 %x, 6
  br label %join

b7:
  %m7 = mul i64 %x, 7
  br label %join

b8:
  %m8 = mul i64 %x, 8
  br label %join

b9:
  %m9 = mul i64 %x, 9
  br label %join

b10:
  %m10 = mul i64 %x, 10
  br label %join

b11:
  %m11 = mul i64 %x, 11
  br label %join

b12:
  %m12 = mul i64 %x, 12
  br label %join

b13:
  %m13 = mul i64 %x, 13
  br label %join

b14:
  %m14 = mul i64 %x, 14
  br label %join

b15:
  %m15 = mul i64 %x, 15
  br label %join

b16:
  %m16 = mul i64 %x, 16
  br label %join

b17:
  %m17 = mul i64 %x, 17
  br label %join

b18:
  %m18 = mul i64 %x, 18
  br label %join

b19:
  %m19 = mul i64 %x, 19
  br label %join

b20:
  %m20 = mul i64 %x, 20
  br label %join

b21:
  %m21 = mul i64 %x, 21
  br label %join

b22:
  %m22 = mul i64 %x, 22
  br label %join

b23:
  %m23 = mul i64 %x, 23
  br label %join

b24:
  %m24 = mul i64 %x, 24
  br label %join

b25:
  %m25 = mul i64 %x, 25
  br label %join

b26:
  %m26 = mul i64 %x, 26
  br label %join

b27:
  %m27 = mul i64 %x, 27
  br label %join

b28:
  %m28 = mul i64 %x, 28
  br label %join

b29:
  %m29 = mul i64 %x, 29
  br label %join

b30:
  %m30 = mul i64 %x, 30
  br label %join

b31:
  %m31 = mul i64 %x, 31
  br label %join

b32:
  %m32 = mul i64 %x, 32
  br label %join

b33:
  %m33 = mul i64 %x, 33
  br label %join

b34:
  %m34 = mul i64 %x, 34
  br label %join

b35:
  %m35 = mul i64 %x, 35
  br label %join

b36:
  %m36 = mul i64 %x, 36
  br label %join

b37:
  %m37 = mul i64 %x, 37
  br label %join

b38:
  %m38 = mul i64 %x, 38
  br label %join

b39:
  %m39 = mul i64 %x, 39
  br label %join

b40:
  %m40 = mul i64 %x, 40
  br label %join

b41:
  %m41 = mul i64 %x, 41
  br label %join

b42:
  %m42 = mul i64 %x, 42
  br label %join

b43:
  %m43 = mul i64 %x, 43
  br label %join

b44:
  %m44 = mul i64 %x, 44
  br label %join

b45:
  %m45 = mul i64 %x, 45
  br label %join

b46:
  %m46 = mul i64 %x, 46
  br label %join

b47:
  %m47 = mul i64 %x, 47
  br label %join

b48:
  %m48 = mul i64 %x, 48
  br label %join

b49:
  %m49 = mul i64 %x, 49
  br label %join

b50:
  %m50 = mul i64 %x, 50
  br label %join

b51:
  %m51 = mul i64 %x, 51
  br label %join

b52:
  %m52 = mul i64 %x, 52
  br label %join

b53:
  %m53 = mul i64 %x, 53
  br label %join

b54:
  %m54 = mul i64 %x, 54
  br label %join

b55:
  %m55 = mul i64 %x, 55
  br label %join

b56:
  %m56 = mul i64 %x, 56
  br label %join

b57:
  %m57 = mul i64 %x, 57
  br label %join

b58:
  %m58 = mul i64 %x, 58
  br label %join

b59:
  %m59 = mul i64 %x, 59
  br label %join

b60:
  %m60 = mul i64 %x, 60
  br label %join

b61:
  %m61 = mul i64 %x, 61
  br label %join

b62:
  %m62 = mul i64 %x, 62
  br label %join

b63:
  %m63 = mul i64 %x, 63
  br label %join

b64:
  %m64 = mul i64 %x, 64
  br label %join

b65:
  %m65 = mul i64 %x, 65
  br label %join

b66:
  %m66 = mul i64 %x, 66
  br label %join

b67:
  %m67 = mul i64 %x, 67
  br label %join

b68:
  %m68 = mul i64 %x, 68
  br label %join

b69:
  %m69 = mul i64 %x, 69
  br label %join

b70:
  %m70 = mul i64 %x, 70
  br label %join

b71:
  %m71 = mul i64 %x, 71
  br label %join

b72:
  %m72 = mul i64 %x, 72
  br label %join

b73:
  %m73 = mul i64 %x, 73
  br label %join

b74:
  %m74 = mul i64 %x, 74
  br label %join

b75:
  %m75 = mul i64 %x, 75
  br label %join

b76:
  %m76 = mul i64 %x, 76
  br label %join

b77:
  %m77 = mul i64 %x, 77
  br label %join

b78:
  %m78 = mul i64 %x, 78
  br label %join

b79:
  %m79 = mul i64 %x, 79
  br label %join

b80:
  %m80 = mul i64 %x, 80
  br label %join

b81:
  %m81 = mul i64 %x, 81
  br label %join

b82:
  %m82 = mul i64 %x, 82
  br label %join

b83:
  %m83 = mul i64 %x, 83
  br label %join

b84:
  %m84 = mul i64 %x, 84
  br label %join

b85:
  %m85 = mul i64 %x, 85
  br label %join

b86:
  %m86 = mul i64 %x, 86
  br label %join

b87:
  %m87 = mul i64 %x, 87
  br label %join

b88:
  %m88 = mul i64 %x, 88
  br label %join

b89:
  %m89 = mul i64 %x, 89
  br label %join

b90:
  %m90 = mul i64 %x, 90
  br label %join

b91:
  %m91 = mul i64 %x, 91
  br label %join

b92:
  %m92 = mul i64 %x, 92
  br label %join

b93:
  %m93 = mul i64 %x, 93
  br label %join

b94:
  %m94 = mul i64 %x, 94
  br label %join

b95:
  %m95 = mul i64 %x, 95
  br label %join

b96:
  %m96 = mul i64 %x, 96
  br label %join

b97:
  %m97 = mul i64 %x, 97
  br label %join

b98:
  %m98 = mul i64 %x, 98
  br label %join

b99:
  %m99 = mul i64 %x, 99
  br label %join

b100:
  %m100 = mul i64 %x, 100
  br label %join

b101:
  %m101 = mul i64 %x, 101
  br label %join

b102:
  %m102 = mul i64 %x, 102
  br label %join

b103:
  %m103 = mul i64 %x, 103
  br label %join

b104:
  %m104 = mul i64 %x, 104
  br label %join

b105:
  %m105 = mul i64 %x, 105
  br label %join

b106:
  %m106 = mul i64 %x, 106
  br label %join

b107:
  %m107 = mul i64 %x, 107
  br label %join

b108:
  %m108 = mul i64 %x, 108
  br label %join

b109:
  %m109 = mul i64 %x, 109
  br label %join

b110:
  %m110 = mul i64 %x, 110
  br label %join

b111:
  %m111 = mul i64 %x, 111
  br label %join

b112:
  %m112 = mul i64 %x, 112
  br label %join

b113:
  %m113 = mul i64 %x, 113
  br label %join

b114:
  %m114 = mul i64 %x, 114
  br label %join

b115:
  %m115 = mul i64 %x, 115
  br label %join

b116:
  %m116 = mul i64 %x, 116
  br label %join

b117:
  %m117 = mul i64 %x, 117
  br label %join

b118:
  %m118 = mul i64 %x, 118
  br label %join

b119:
  %m119 = mul i64 %x, 119
  br label %join

b120:
  %m120 = mul i64 %x, 120
  br label %join

b121:
  %m121 = mul i64 %x, 121
  br label %join

b122:
  %m122 = mul i64 %x, 122
  br label %join

b123:
  %m123 = mul i64 %x, 123
  br label %join

b124:
  %m124 = mul i64 %x, 124
  br label %join

b125:
  %m125 = mul i64 %x, 125
  br label %join

b126:
  %m126 = mul i64 %x, 126
  br label %join

b127:
  %m127 = mul i64 %x, 127
  br label %join

b128:
  %m128 = mul i64 %x, 128
  br label %join

b129:
  %m129 = mul i64 %x, 129
  br label %join

b130:
  %m130 = mul i64 %x, 130
  br label %join

b131:
  %m131 = mul i64 %x, 131
  br label %join

b132:
  %m132 = mul i64 %x, 132
  br label %join

b133:
  %m133 = mul i64 %x, 133
  br label %join

b134:
  %m134 = mul i64 %x, 134
  br label %join

b135:
  %m135 = mul i64 %x, 135
  br label %join

b136:
  %m136 = mul i64 %x, 136
  br label %join

b137:
  %m137 = mul i64 %x, 137
  br label %join

b138:
  %m138 = mul i64 %x, 138
  br label %join

b139:
  %m139 = mul i64 %x, 139
  br label %join

b140:
  %m140 = mul i64 %x, 140
  br label %join

b141:
  %m141 = mul i64 %x, 141
  br label %join

b142:
  %m142 = mul i64 %x, 142
  br label %join

b143:
  %m143 = mul i64 %x, 143
  br label %join

b144:
  %m144 = mul i64 %x, 144
  br label %join

b145:
  %m145 = mul i64 %x, 145
  br label %join

b146:
  %m146 = mul i64 %x, 146
  br label %join

b147:
  %m147 = mul i64 %x, 147
  br label %join

b148:
  %m148 = mul i64 %x, 148
  br label %join

b149:
  %m149 = mul i64 %x, 149
  br label %join

b150:
  %m150 = mul i64 %x, 150
  br label %join

b151:
  %m151 = mul i64 %x, 151
  br label %join

b152:
  %m152 = mul i64 %x, 152
  br label %join

b153:
  %m153 = mul i64 %x, 153
  br label %join

b154:
  %m154 = mul i64 %x, 154
  br label %join

b155:
  %m155 = mul i64 %x, 155
  br label %join

b156:
  %m156 = mul i64 %x, 156
  br label %join

b157:
  %m157 = mul i64 %x, 157
  br label %join

b158:
  %m158 = mul i64 %x, 158
  br label %join

b159:
  %m159 = mul i64 %x, 159
  br label %join

b160:
  %m160 = mul i64 %x, 160
  br label %join

b161:
  %m161 = mul i64 %x, 161
  br label %join

b162:
  %m162 = mul i64 %x, 162
  br label %join

b163:
  %m163 = mul i64 %x, 163
  br label %join

b164:
  %m164 = mul i64 %x, 164
  br label %join

b165:
  %m165 = mul i64 %x, 165
  br label %join

b166:
  %m166 = mul i64 %x, 166
  br label %join

b167:
  %m167 = mul i64 %x, 167
  br label %join

b168:
  %m168 = mul i64 %x, 168
  br label %join

b169:
  %m169 = mul i64 %x, 169
  br label %join

b170:
  %m170 = mul i64 %x, 170
  br label %join

b171:
  %m171 = mul i64 %x, 171
  br label %join

b172:
  %m172 = mul i64 %x, 172
  br label %join

b173:
  %m173 = mul i64 %x, 173
  br label %join

b174:
  %m174 = mul i64 %x, 174
  br label %join

b175:
  %m175 = mul i64 %x, 175
  br label %join

b176:
  %m176 = mul i64 %x, 176
  br label %join

b177:
  %m177 = mul i64 %x, 177
  br label %join

b178:
  %m178 = mul i64 %x, 178
  br label %join

b179:
  %m179 = mul i64 %x, 179
  br label %join

b180:
  %m180 = mul i64 %x, 180
  br label %join

b181:
  %m181 = mul i64 %x, 181
  br label %join

b182:
  %m182 = mul i64 %x, 182
  br label %join

b183:
  %m183 = mul i64 %x, 183
  br label %join

b184:
  %m184 = mul i64 %x, 184
  br label %join

b185:
  %m185 = mul i64 %x, 185
  br label %join

b186:
  %m186 = mul i64 %x, 186
  br label %join

b187:
  %m187 = mul i64 %x, 187
  br label %join

b188:
  %m188 = mul i64 %x, 188
  br label %join

b189:
  %m189 = mul i64 %x, 189
  br label %join

b190:
  %m190 = mul i64 %x, 190
  br label %join

b191:
  %m191 = mul i64 %x, 191
  br label %join

b192:
  %m192 = mul i64 %x, 192
  br label %join

b193:
  %m193 = mul i64 %x, 193
  br label %join

b194:
  %m194 = mul i64 %x, 194
  br label %join

b195:
  %m195 = mul i64 %x, 195
  br label %join

b196:
  %m196 = mul i64 %x, 196
  br label %join

b197:
  %m197 = mul i64 %x, 197
  br label %join

b198:
  %m198 = mul i64 %x, 198
  br label %join

b199:
  %m199 = mul i64 %x, 199
  br label %join

b200:
  %m200 = mul i64 %x, 200
  br label %join

b201:
  %m201 = mul i64 %x, 201
  br label %join

b202:
  %m202 = mul i64 %x, 202
  br label %join

b203:
  %m203 = mul i64 %x, 203
  br label %join

b204:
  %m204 = mul i64 %x, 204
  br label %join

b205:
  %m205 = mul i64 %x, 205
  br label %join

b206:
  %m206 = mul i64 %x, 206
  br label %join

b207:
  %m207 = mul i64 %x, 207
  br label %join

b208:
  %m208 = mul i64 %x, 208
  br label %join

b209:
  %m209 = mul i64 %x, 209
  br label %join

b210:
  %m210 = mul i64 %x, 210
  br label %join

b211:
  %m211 = mul i64 %x, 211
  br label %join

b212:
  %m212 = mul i64 %x, 212
  br label %join

b213:
  %m213 = mul i64 %x, 213
  br label %join

b214:
  %m214 = mul i64 %x, 214
  br label %join

b215:
  %m215 = mul i64 %x, 215
  br label %join

b216:
  %m216 = mul i64 %x, 216
  br label %join

b217:
  %m217 = mul i64 %x, 217
  br label %join

b218:
  %m218 = mul i64 %x, 218
  br label %join

b219:
  %m219 = mul i64 %x, 219
  br label %join

b220:
  %m220 = mul i64 %x, 220
  br label %join

b221:
  %m221 = mul i64 %x, 221
  br label %join

b222:
  %m222 = mul i64 %x, 222
  br label %join

b223:
  %m223 = mul i64 %x, 223
  br label %join

b224:
  %m224 = mul i64 %x, 224
  br label %join

b225:
  %m225 = mul i64 %x, 225
  br label %join

b226:
  %m226 = mul i64 %x, 226
  br label %join

b227:
  %m227 = mul i64 %x, 227
  br label %join

b228:
  %m228 = mul i64 %x, 228
  br label %join

b229:
  %m229 = mul i64 %x, 229
  br label %join

b230:
  %m230 = mul i64 %x, 230
  br label %join

b231:
  %m231 = mul i64 %x, 231
  br label %join

b232:
  %m232 = mul i64 %x, 232
  br label %join

b233:
  %m233 = mul i64 %x, 233
  br label %join

b234:
  %m234 = mul i64 %x, 234
  br label %join

b235:
  %m235 = mul i64 %x, 235
  br label %join

b236:
  %m236 = mul i64 %x, 236
  br label %join

b237:
  %m237 = mul i64 %x, 237
  br label %join

b238:
  %m238 = mul i64 %x, 238
  br label %join

b239:
  %m239 = mul i64 %x, 239
  br label %join

b240:
  %m240 = mul i64 %x, 240
  br label %join

b241:
  %m241 = mul i64 %x, 241
  br label %join

b242:
  %m242 = mul i64 %x, 242
  br label %join

b243:
  %m243 = mul i64 %x, 243
  br label %join

b244:
  %m244 = mul i64 %x, 244
  br label %join

b245:
  %m245 = mul i64 %x, 245
  br label %join

b246:
  %m246 = mul i64 %x, 246
  br label %join

b247:
  %m247 = mul i64 %x, 247
  br label %join

b248:
  %m248 = mul i64 %x, 248
  br label %join

b249:
  %m249 = mul i64 %x, 249
  br label %join

b250:
  %m250 = mul i64 %x, 250
  br label %join

b251:
  %m251 = mul i64 %x, 251
  br label %join

b252:
  %m252 = mul i64 %x, 252
  br label %join

b253:
  %m253 = mul i64 %x, 253
  br label %join

b254:
  %m254 = mul i64 %x, 254
  br label %join

b255:
  %m255 = mul i64 %x, 255
  br label %join

b256:
  %m256 = mul i64 %x, 256
  br label %join

b257:
  %m257 = mul i64 %x, 257
  br label %join

b258:
  %m258 = mul i64 %x, 258
  br label %join

b259:
  %m259 = mul i64 %x, 259
  br label %join

b260:
  %m260 = mul i64 %x, 260
  br label %join

b261:
  %m261 = mul i64 %x, 261
  br label %join

b262:
  %m262 = mul i64 %x, 262
  br label %join

b263:
  %m263 = mul i64 %x, 263
  br label %join

b264:
  %m264 = mul i64 %x, 264
  br label %join

b265:
  %m265 = mul i64 %x, 265
  br label %join

b266:
  %m266 = mul i64 %x, 266
  br label %join

b267:
  %m267 = mul i64 %x, 267
  br label %join

b268:
  %m268 = mul i64 %x, 268
  br label %join

b269:
  %m269 = mul i64 %x, 269
  br label %join

b270:
  %m270 = mul i64 %x, 270
  br label %join

b271:
  %m271 = mul i64 %x, 271
  br label %join

b272:
  %m272 = mul i64 %x, 272
  br label %join

b273:
  %m273 = mul i64 %x, 273
  br label %join

b274:
  %m274 = mul i64 %x, 274
  br label %join

b275:
  %m275 = mul i64 %x, 275
  br label %join

b276:
  %m276 = mul i64 %x, 276
  br label %join

b277:
  %m277 = mul i64 %x, 277
  br label %join

b278:
  %m278 = mul i64 %x, 278
  br label %join

b279:
  %m279 = mul i64 %x, 279
  br label %join

b280:
  %m280 = mul i64 %x, 280
  br label %join

b281:
  %m281 = mul i64 %x, 281
  br label %join

b282:
  %m282 = mul i64 %x, 282
  br label %join

b283:
  %m283 = mul i64 %x, 283
  br label %join

b284:
  %m284 = mul i64 %x, 284
  br label %join

b285:
  %m285 = mul i64 %x, 285
  br label %join

b286:
  %m286 = mul i64 %x, 286
  br label %join

b287:
  %m287 = mul i64 %x, 287
  br label %join

b288:
  %m288 = mul i64 %x, 288
  br label %join

b289:
  %m289 = mul i64 %x, 289
  br label %join

b290:
  %m290 = mul i64 %x, 290
  br label %join

b291:
  %m291 = mul i64 %x, 291
  br label %join

b292:
  %m292 = mul i64 %x, 292
  br label %join

b293:
  %m293 = mul i64 %x, 293
  br label %join

b294:
  %m294 = mul i64 %x, 294
  br label %join

b295:
  %m295 = mul i64 %x, 295
  br label %join

b296:
  %m296 = mul i64 %x, 296
  br label %join

b297:
  %m297 = mul i64 %x, 297
  br label %join

b298:
  %m298 = mul i64 %x, 298
  br label %join

b299:
  %m299 = mul i64 %x, 299
  br label %join

b300:
  %m300 = mul i64 %x, 300
  br label %join

b301:
  %m301 = mul i64 %x, 301
  br label %join

b302:
  %m302 = mul i64 %x, 302
  br label %join

b303:
  %m303 = mul i64 %x, 303
  br label %join

b304:
  %m304 = mul i64 %x, 304
  br label %join

b305:
  %m305 = mul i64 %x, 305
  br label %join

b306:
  %m306 = mul i64 %x, 306
  br label %join

b307:
  %m307 = mul i64 %x, 307
  br label %join

b308:
  %m308 = mul i64 %x, 308
  br label %join

b309:
  %m309 = mul i64 %x, 309
  br label %join

b310:
  %m310 = mul i64 %x, 310
  br label %join

b311:
  %m311 = mul i64 %x, 311
  br label %join

b312:
  %m312 = mul i64 %x, 312
  br label %join

b313:
  %m313 = mul i64 %x, 313
  br label %join

b314:
  %m314 = mul i64 %x, 314
  br label %join

b315:
  %m315 = mul i64 %x, 315
  br label %join

b316:
  %m316 = mul i64 %x, 316
  br label %join

b317:
  %m317 = mul i64 %x, 317
  br label %join

b318:
  %m318 = mul i64 %x, 318
  br label %join

b319:
  %m319 = mul i64 %x, 319
  br label %join

b320:
  %m320 = mul i64 %x, 320
  br label %join

b321:
  %m321 = mul i64 %x, 321
  br label %join

b322:
  %m322 = mul i64 %x, 322
  br label %join

b323:
  %m323 = mul i64 %x, 323
  br label %join

b324:
  %m324 = mul i64 %x, 324
  br label %join

b325:
  %m325 = mul i64 %x, 325
  br label %join

b326:
  %m326 = mul i64 %x, 326
  br label %join

b327:
  %m327 = mul i64 %x, 327
  br label %join

b328:
  %m328 = mul i64 %x, 328
  br label %join

b329:
  %m329 = mul i64 %x, 329
  br label %join

b330:
  %m330 = mul i64 %x, 330
  br label %join

b331:
  %m331 = mul i64 %x, 331
  br label %join

b332:
  %m332 = mul i64 %x, 332
  br label %join

b333:
  %m333 = mul i64 %x, 333
  br label %join

b334:
  %m334 = mul i64 %x, 334
  br label %join

b335:
  %m335 = mul i64 %x, 335
  br label %join

b336:
  %m336 = mul i64 %x, 336
  br label %join

b337:
  %m337 = mul i64 %x, 337
  br label %join

b338:
  %m338 = mul i64 %x, 338
  br label %join

b339:
  %m339 = mul i64 %x, 339
  br label %join

b340:
  %m340 = mul i64 %x, 340
  br label %join

b341:
  %m341 = mul i64 %x, 341
  br label %join

b342:
  %m342 = mul i64 %x, 342
  br label %join

b343:
  %m343 = mul i64 %x, 343
  br label %join

b344:
  %m344 = mul i64 %x, 344
  br label %join

b345:
  %m345 = mul i64 %x, 345
  br label %join

b346:
  %m346 = mul i64 %x, 346
  br label %join

b347:
  %m347 = mul i64 %x, 347
  br label %join

b348:
  %m348 = mul i64 %x, 348
  br label %join

b349:
  %m349 = mul i64 %x, 349
  br label %join

b350:
  %m350 = mul i64 %x, 350
  br label %join

b351:
  %m351 = mul i64 %x, 351
  br label %join

b352:
  %m352 = mul i64 %x, 352
  br label %join

b353:
  %m353 = mul i64 %x, 353
  br label %join

b354:
  %m354 = mul i64 %x, 354
  br label %join

b355:
  %m355 = mul i64 %x, 355
  br label %join

b356:
  %m356 = mul i64 %x, 356
  br label %join

b357:
  %m357 = mul i64 %x, 357
  br label %join

b358:
  %m358 = mul i64 %x, 358
  br label %join

b359:
  %m359 = mul i64 %x, 359
  br label %join

b360:
  %m360 = mul i64 %x, 360
  br label %join

b361:
  %m361 = mul i64 %x, 361
  br label %join

b362:
  %m362 = mul i64 %x, 362
  br label %join

b363:
  %m363 = mul i64 %x, 363
  br label %join

b364:
  %m364 = mul i64 %x, 364
  br label %join

b365:
  %m365 = mul i64 %x, 365
  br label %join

b366:
  %m366 = mul i64 %x, 366
  br label %join

b367:
  %m367 = mul i64 %x, 367
  br label %join

b368:
  %m368 = mul i64 %x, 368
  br label %join

b369:
  %m369 = mul i64 %x, 369
  br label %join

b370:
  %m370 = mul i64 %x, 370
  br label %join

b371:
  %m371 = mul i64 %x, 371
  br label %join

b372:
  %m372 = mul i64 %x, 372
  br label %join

b373:
  %m373 = mul i64 %x, 373
  br label %join

b374:
  %m374 = mul i64 %x, 374
  br label %join

b375:
  %m375 = mul i64 %x, 375
  br label %join

b376:
  %m376 = mul i64 %x, 376
  br label %join

b377:
  %m377 = mul i64 %x, 377
  br label %join

b378:
  %m378 = mul i64 %x, 378
  br label %join

b379:
  %m379 = mul i64 %x, 379
  br label %join

b380:
  %m380 = mul i64 %x, 380
  br label %join

b381:
  %m381 = mul i64 %x, 381
  br label %join

b382:
  %m382 = mul i64 %x, 382
  br label %join

b383:
  %m383 = mul i64 %x, 383
  br label %join

b384:
  %m384 = mul i64 %x, 384
  br label %join

b385:
  %m385 = mul i64 %x, 385
  br label %join

b386:
  %m386 = mul i64 %x, 386
  br label %join

b387:
  %m387 = mul i64 %x, 387
  br label %join

b388:
  %m388 = mul i64 %x, 388
  br label %join

b389:
  %m389 = mul i64 %x, 389
  br label %join

b390:
  %m390 = mul i64 %x, 390
  br label %join

b391:
  %m391 = mul i64 %x, 391
  br label %join

b392:
  %m392 = mul i64 %x, 392
  br label %join

b393:
  %m393 = mul i64 %x, 393
  br label %join

b394:
  %m394 = mul i64 %x, 394
  br label %join

b395:
  %m395 = mul i64 %x, 395
  br label %join

b396:
  %m396 = mul i64 %x, 396
  br label %join

b397:
  %m397 = mul i64 %x, 397
  br label %join

b398:
  %m398 = mul i64 %x, 398
  br label %join

b399:
  %m399 = mul i64 %x, 399
  br label %join

b400:
  %m400 = mul i64 %x, 400
  br label %join

b401:
  %m401 = mul i64 %x, 401
  br label %join

b402:
  %m402 = mul i64 %x, 402
  br label %join

b403:
  %m403 = mul i64 %x, 403
  br label %join

b404:
  %m404 = mul i64 %x, 404
  br label %join

b405:
  %m405 = mul i64 %x, 405
  br label %join

b406:
  %m406 = mul i64 %x, 406
  br label %join

b407:
  %m407 = mul i64 %x, 407
  br label %join

b408:
  %m408 = mul i64 %x, 408
  br label %join

b409:
  %m409 = mul i64 %x, 409
  br label %join

b410:
  %m410 = mul i64 %x, 410
  br label %join

b411:
  %m411 = mul i64 %x, 411
  br label %join

b412:
  %m412 = mul i64 %x, 412
  br label %join

b413:
  %m413 = mul i64 %x, 413
  br label %join

b414:
  %m414 = mul i64 %x, 414
  br label %join

b415:
  %m415 = mul i64 %x, 415
  br label %join

b416:
  %m416 = mul i64 %x, 416
  br label %join

b417:
  %m417 = mul i64 %x, 417
  br label %join

b418:
  %m418 = mul i64 %x, 418
  br label %join

b419:
  %m419 = mul i64 %x, 419
  br label %join

b420:
  %m420 = mul i64 %x, 420
  br label %join

b421:
  %m421 = mul i64 %x, 421
  br label %join

b422:
  %m422 = mul i64 %x, 422
  br label %join

b423:
  %m423 = mul i64 %x, 423
  br label %join

b424:
  %m424 = mul i64 %x, 424
  br label %join

b425:
  %m425 = mul i64 %x, 425
  br label %join

b426:
  %m426 = mul i64 %x, 426
  br label %join

b427:
  %m427 = mul i64 %x, 427
  br label %join

b428:
  %m428 = mul i64 %x, 428
  br label %join

b429:
  %m429 = mul i64 %x, 429
  br label %join

b430:
  %m430 = mul i64 %x, 430
  br label %join

b431:
  %m431 = mul i64 %x, 431
  br label %join

b432:
  %m432 = mul i64 %x, 432
  br label %join

b433:
  %m433 = mul i64 %x, 433
  br label %join

b434:
  %m434 = mul i64 %x, 434
  br label %join

b435:
  %m435 = mul i64 %x, 435
  br label %join

b436:
  %m436 = mul i64 %x, 436
  br label %join

b437:
  %m437 = mul i64 %x, 437
  br label %join

b438:
  %m438 = mul i64 %x, 438
  br label %join

b439:
  %m439 = mul i64 %x, 439
  br label %join

b440:
  %m440 = mul i64 %x, 440
  br label %join

b441:
  %m441 = mul i64 %x, 441
  br label %join

b442:
  %m442 = mul i64 %x, 442
  br label %join

b443:
  %m443 = mul i64 %x, 443
  br label %join

b444:
  %m444 = mul i64 %x, 444
  br label %join

b445:
  %m445 = mul i64 %x, 445
  br label %join

b446:
  %m446 = mul i64 %x, 446
  br label %join

b447:
  %m447 = mul i64 %x, 447
  br label %join

b448:
  %m448 = mul i64 %x, 448
  br label %join

b449:
  %m449 = mul i64 %x, 449
  br label %join

b450:
  %m450 = mul i64 %x, 450
  br label %join

b451:
  %m451 = mul i64 %x, 451
  br label %join

b452:
  %m452 = mul i64 %x, 452
  br label %join

b453:
  %m453 = mul i64 %x, 453
  br label %join

b454:
  %m454 = mul i64 %x, 454
  br label %join

b455:
  %m455 = mul i64 %x, 455
  br label %join

b456:
  %m456 = mul i64 %x, 456
  br label %join

b457:
  %m457 = mul i64 %x, 457
  br label %join

b458:
  %m458 = mul i64 %x, 458
  br label %join

b459:
  %m459 = mul i64 %x, 459
  br label %join

b460:
  %m460 = mul i64 %x, 460
  br label %join

b461:
  %m461 = mul i64 %x, 461
  br label %join

b462:
  %m462 = mul i64 %x, 462
  br label %join

b463:
  %m463 = mul i64 %x, 463
  br label %join

b464:
  %m464 = mul i64 %x, 464
  br label %join

b465:
  %m465 = mul i64 %x, 465
  br label %join

b466:
  %m466 = mul i64 %x, 466
  br label %join

b467:
  %m467 = mul i64 %x, 467
  br label %join

b468:
  %m468 = mul i64 %x, 468
  br label %join

b469:
  %m469 = mul i64 %x, 469
  br label %join

b470:
  %m470 = mul i64 %x, 470
  br label %join

b471:
  %m471 = mul i64 %x, 471
  br label %join

b472:
  %m472 = mul i64 %x, 472
  br label %join

b473:
  %m473 = mul i64 %x, 473
  br label %join

b474:
  %m474 = mul i64 %x, 474
  br label %join

b475:
  %m475 = mul i64 %x, 475
  br label %join

b476:
  %m476 = mul i64 %x, 476
  br label %join

b477:
  %m477 = mul i64 %x, 477
  br label %join

b478:
  %m478 = mul i64 %x, 478
  br label %join

b479:
  %m479 = mul i64 %x, 479
  br label %join

b480:
  %m480 = mul i64 %x, 480
  br label %join

b481:
  %m481 = mul i64 %x, 481
  br label %join

b482:
  %m482 = mul i64 %x, 482
  br label %join

b483:
  %m483 = mul i64 %x, 483
  br label %join

b484:
  %m484 = mul i64 %x, 484
  br label %join

b485:
  %m485 = mul i64 %x, 485
  br label %join

b486:
  %m486 = mul i64 %x, 486
  br label %join

b487:
  %m487 = mul i64 %x, 487
  br label %join

b488:
  %m488 = mul i64 %x, 488
  br label %join

b489:
  %m489 = mul i64 %x, 489
  br label %join

b490:
  %m490 = mul i64 %x, 490
  br label %join

b491:
  %m491 = mul i64 %x, 491
  br label %join

b492:
  %m492 = mul i64 %x, 492
  br label %join

b493:
  %m493 = mul i64 %x, 493
  br label %join

b494:
  %m494 = mul i64 %x, 494
  br label %join

b495:
  %m495 = mul i64 %x, 495
  br label %join

b496:
  %m496 = mul i64 %x, 496
  br label %join

b497:
  %m497 = mul i64 %x, 497
  br label %join

b498:
  %m498 = mul i64 %x, 498
  br label %join

b499:
  %m499 = mul i64 %x, 499
  br label %join

b500:
  %m500 = mul i64 %x, 500
  br label %join

b501:
  %m501 = mul i64 %x, 501
  br label %join

b502:
  %m502 = mul i64 %x, 502
  br label %join

b503:
  %m503 = mul i64 %x, 503
  br label %join

b504:
  %m504 = mul i64 %x, 504
  br label %join

b505:
  %m505 = mul i64 %x, 505
  br label %join

b506:
  %m506 = mul i64 %x, 506
  br label %join

b507:
  %m507 = mul i64 %x, 507
  br label %join

b508:
  %m508 = mul i64 %x, 508
  br label %join

b509:
  %m509 = mul i64 %x, 509
  br label %join

b510:
  %m510 = mul i64 %x, 510
  br label %join

b511:
  %m511 = mul i64 %x, 511
  br label %join

b512:
  %m512 = mul i64 %x, 512
  br label %join

b513:
  %m513 = mul i64 %x, 513
  br label %join

b514:
  %m514 = mul i64 %x, 514
  br label %join

b515:
  %m515 = mul i64 %x, 515
  br label %join

b516:
  %m516 = mul i64 %x, 516
  br label %join

b517:
  %m517 = mul i64 %x, 517
  br label %join

b518:
  %m518 = mul i64 %x, 518
  br label %join

b519:
  %m519 = mul i64 %x, 519
  br label %join

b520:
  %m520 = mul i64 %x, 520
  br label %join

b521:
  %m521 = mul i64 %x, 521
  br label %join

b522:
  %m522 = mul i64 %x, 522
  br label %join

b523:
  %m523 = mul i64 %x, 523
  br label %join

b524:
  %m524 = mul i64 %x, 524
  br label %join

b525:
  %m525 = mul i64 %x, 525
  br label %join

b526:
  %m526 = mul i64 %x, 526
  br label %join

b527:
  %m527 = mul i64 %x, 527
  br label %join

b528:
  %m528 = mul i64 %x, 528
  br label %join

b529:
  %m529 = mul i64 %x, 529
  br label %join

b530:
  %m530 = mul i64 %x, 530
  br label %join

b531:
  %m531 = mul i64 %x, 531
  br label %join

b532:
  %m532 = mul i64 %x, 532
  br label %join

b533:
  %m533 = mul i64 %x, 533
  br label %join

b534:
  %m534 = mul i64 %x, 534
  br label %join

b535:
  %m535 = mul i64 %x, 535
  br label %join

b536:
  %m536 = mul i64 %x, 536
  br label %join

b537:
  %m537 = mul i64 %x, 537
  br label %join

b538:
  %m538 = mul i64 %x, 538
  br label %join

b539:
  %m539 = mul i64 %x, 539
  br label %join

b540:
  %m540 = mul i64 %x, 540
  br label %join

b541:
  %m541 = mul i64 %x, 541
  br label %join

b542:
  %m542 = mul i64 %x, 542
  br label %join

b543:
  %m543 = mul i64 %x, 543
  br label %join

b544:
  %m544 = mul i64 %x, 544
  br label %join

b545:
  %m545 = mul i64 %x, 545
  br label %join

b546:
  %m546 = mul i64 %x, 546
  br label %join

b547:
  %m547 = mul i64 %x, 547
  br label %join

b548:
  %m548 = mul i64 %x, 548
  br label %join

b549:
  %m549 = mul i64 %x, 549
  br label %join

b550:
  %m550 = mul i64 %x, 550
  br label %join

b551:
  %m551 = mul i64 %x, 551
  br label %join

b552:
  %m552 = mul i64 %x, 552
  br label %join

b553:
  %m553 = mul i64 %x, 553
  br label %join

b554:
  %m554 = mul i64 %x, 554
  br label %join

b555:
  %m555 = mul i64 %x, 555
  br label %join

b556:
  %m556 = mul i64 %x, 556
  br label %join

b557:
  %m557 = mul i64 %x, 557
  br label %join

b558:
  %m558 = mul i64 %x, 558
  br label %join

b559:
  %m559 = mul i64 %x, 559
  br label %join

b560:
  %m560 = mul i64 %x, 560
  br label %join

b561:
  %m561 = mul i64 %x, 561
  br label %join

b562:
  %m562 = mul i64 %x, 562
  br label %join

b563:
  %m563 = mul i64 %x, 563
  br label %join

b564:
  %m564 = mul i64 %x, 564
  br label %join

b565:
  %m565 = mul i64 %x, 565
  br label %join

b566:
  %m566 = mul i64 %x, 566
  br label %join

b567:
  %m567 = mul i64 %x, 567
  br label %join

b568:
  %m568 = mul i64 %x, 568
  br label %join

b569:
  %m569 = mul i64 %x, 569
  br label %join

b570:
  %m570 = mul i64 %x, 570
  br label %join

b571:
  %m571 = mul i64 %x, 571
  br label %join

b572:
  %m572 = mul i64 %x, 572
  br label %join

b573:
  %m573 = mul i64 %x, 573
  br label %join

b574:
  %m574 = mul i64 %x, 574
  br label %join

b575:
  %m575 = mul i64 %x, 575
  br label %join

b576:
  %m576 = mul i64 %x, 576
  br label %join

b577:
  %m577 = mul i64 %x, 577
  br label %join

b578:
  %m578 = mul i64 %x, 578
  br label %join

b579:
  %m579 = mul i64 %x, 579
  br label %join

b580:
  %m580 = mul i64 %x, 580
  br label %join

b581:
  %m581 = mul i64 %x, 581
  br label %join

b582:
  %m582 = mul i64 %x, 582
  br label %join

b583:
  %m583 = mul i64 %x, 583
  br label %join

b584:
  %m584 = mul i64 %x, 584
  br label %join

b585:
  %m585 = mul i64 %x, 585
  br label %join

b586:
  %m586 = mul i64 %x, 586
  br label %join

b587:
  %m587 = mul i64 %x, 587
  br label %join

b588:
  %m588 = mul i64 %x, 588
  br label %join

b589:
  %m589 = mul i64 %x, 589
  br label %join

b590:
  %m590 = mul i64 %x, 590
  br label %join

b591:
  %m591 = mul i64 %x, 591
  br label %join

b592:
  %m592 = mul i64 %x, 592
  br label %join

b593:
  %m593 = mul i64 %x, 593
  br label %join

b594:
  %m594 = mul i64 %x, 594
  br label %join

b595:
  %m595 = mul i64 %x, 595
  br label %join

b596:
  %m596 = mul i64 %x, 596
  br label %join

b597:
  %m597 = mul i64 %x, 597
  br label %join

b598:
  %m598 = mul i64 %x, 598
  br label %join

b599:
  %m599 = mul i64 %x, 599
  br label %join

b600:
  %m600 = mul i64 %x, 600
  br label %join

b601:
  %m601 = mul i64 %x, 601
  br label %join

b602:
  %m602 = mul i64 %x, 602
  br label %join

b603:
  %m603 = mul i64 %x, 603
  br label %join

b604:
  %m604 = mul i64 %x, 604
  br label %join

b605:
  %m605 = mul i64 %x, 605
  br label %join

b606:
  %m606 = mul i64 %x, 606
  br label %join

b607:
  %m607 = mul i64 %x, 607
  br label %join

b608:
  %m608 = mul i64 %x, 608
  br label %join

b609:
  %m609 = mul i64 %x, 609
  br label %join

b610:
  %m610 = mul i64 %x, 610
  br label %join

b611:
  %m611 = mul i64 %x, 611
  br label %join

b612:
  %m612 = mul i64 %x, 612
  br label %join

b613:
  %m613 = mul i64 %x, 613
  br label %join

b614:
  %m614 = mul i64 %x, 614
  br label %join

b615:
  %m615 = mul i64 %x, 615
  br label %join

b616:
  %m616 = mul i64 %x, 616
  br label %join

b617:
  %m617 = mul i64 %x, 617
  br label %join

b618:
  %m618 = mul i64 %x, 618
  br label %join

b619:
  %m619 = mul i64 %x, 619
  br label %join

b620:
  %m620 = mul i64 %x, 620
  br label %join

b621:
  %m621 = mul i64 %x, 621
  br label %join

b622:
  %m622 = mul i64 %x, 622
  br label %join

b623:
  %m623 = mul i64 %x, 623
  br label %join

b624:
  %m624 = mul i64 %x, 624
  br label %join

b625:
  %m625 = mul i64 %x, 625
  br label %join

b626:
  %m626 = mul i64 %x, 626
  br label %join

b627:
  %m627 = mul i64 %x, 627
  br label %join

b628:
  %m628 = mul i64 %x, 628
  br label %join

b629:
  %m629 = mul i64 %x, 629
  br label %join

b630:
  %m630 = mul i64 %x, 630
  br label %join

b631:
  %m631 = mul i64 %x, 631
  br label %join

b632:
  %m632 = mul i64 %x, 632
  br label %join

b633:
  %m633 = mul i64 %x, 633
  br label %join

b634:
  %m634 = mul i64 %x, 634
  br label %join

b635:
  %m635 = mul i64 %x, 635
  br label %join

b636:
  %m636 = mul i64 %x, 636
  br label %join

b637:
  %m637 = mul i64 %x, 637
  br label %join

b638:
  %m638 = mul i64 %x, 638
  br label %join

b639:
  %m639 = mul i64 %x, 639
  br label %join

b640:
  %m640 = mul i64 %x, 640
  br label %join

b641:
  %m641 = mul i64 %x, 641
  br label %join

b642:
  %m642 = mul i64 %x, 642
  br label %join

b643:
  %m643 = mul i64 %x, 643
  br label %join

b644:
  %m644 = mul i64 %x, 644
  br label %join

b645:
  %m645 = mul i64 %x, 645
  br label %join

b646:
  %m646 = mul i64 %x, 646
  br label %join

b647:
  %m647 = mul i64 %x, 647
  br label %join

b648:
  %m648 = mul i64 %x, 648
  br label %join

b649:
  %m649 = mul i64 %x, 649
  br label %join

b650:
  %m650 = mul i64 %x, 650
  br label %join

b651:
  %m651 = mul i64 %x, 651
  br label %join

b652:
  %m652 = mul i64 %x, 652
  br label %join

b653:
  %m653 = mul i64 %x, 653
  br label %join

b654:
  %m654 = mul i64 %x, 654
  br label %join

b655:
  %m655 = mul i64 %x, 655
  br label %join

b656:
  %m656 = mul i64 %x, 656
  br label %join

b657:
  %m657 = mul i64 %x, 657
  br label %join

b658:
  %m658 = mul i64 %x, 658
  br label %join

b659:
  %m659 = mul i64 %x, 659
  br label %join

b660:
  %m660 = mul i64 %x, 660
  br label %join

b661:
  %m661 = mul i64 %x, 661
  br label %join

b662:
  %m662 = mul i64 %x, 662
  br label %join

b663:
  %m663 = mul i64 %x, 663
  br label %join

b664:
  %m664 = mul i64 %x, 664
  br label %join

b665:
  %m665 = mul i64 %x, 665
  br label %join

b666:
  %m666 = mul i64 %x, 666
  br label %join

b667:
  %m667 = mul i64 %x, 667
  br label %join

b668:
  %m668 = mul i64 %x, 668
  br label %join

b669:
  %m669 = mul i64 %x, 669
  br label %join

b670:
  %m670 = mul i64 %x, 670
  br label %join

b671:
  %m671 = mul i64 %x, 671
  br label %join

b672:
  %m672 = mul i64 %x, 672
  br label %join

b673:
  %m673 = mul i64 %x, 673
  br label %join

b674:
  %m674 = mul i64 %x, 674
  br label %join

b675:
  %m675 = mul i64 %x, 675
  br label %join

b676:
  %m676 = mul i64 %x, 676
  br label %join

b677:
  %m677 = mul i64 %x, 677
  br label %join

b678:
  %m678 = mul i64 %x, 678
  br label %join

b679:
  %m679 = mul i64 %x, 679
  br label %join

b680:
  %m680 = mul i64 %x, 680
  br label %join

b681:
  %m681 = mul i64 %x, 681
  br label %join

b682:
  %m682 = mul i64 %x, 682
  br label %join

b683:
  %m683 = mul i64 %x, 683
  br label %join

b684:
  %m684 = mul i64 %x, 684
  br label %join

b685:
  %m685 = mul i64 %x, 685
  br label %join

b686:
  %m686 = mul i64 %x, 686
  br label %join

b687:
  %m687 = mul i64 %x, 687
  br label %join

b688:
  %m688 = mul i64 %x, 688
  br label %join

b689:
  %m689 = mul i64 %x, 689
  br label %join

b690:
  %m690 = mul i64 %x, 690
  br label %join

b691:
  %m691 = mul i64 %x, 691
  br label %join

b692:
  %m692 = mul i64 %x, 692
  br label %join

b693:
  %m693 = mul i64 %x, 693
  br label %join

b694:
  %m694 = mul i64 %x, 694
  br label %join

b695:
  %m695 = mul i64 %x, 695
  br label %join

b696:
  %m696 = mul i64 %x, 696
  br label %join

b697:
  %m697 = mul i64 %x, 697
  br label %join

b698:
  %m698 = mul i64 %x, 698
  br label %join

b699:
  %m699 = mul i64 %x, 699
  br label %join

b700:
  %m700 = mul i64 %x, 700
  br label %join

b701:
  %m701 = mul i64 %x, 701
  br label %join

b702:
  %m702 = mul i64 %x, 702
  br label %join

b703:
  %m703 = mul i64 %x, 703
  br label %join

b704:
  %m704 = mul i64 %x, 704
  br label %join

b705:
  %m705 = mul i64 %x, 705
  br label %join

b706:
  %m706 = mul i64 %x, 706
  br label %join

b707:
  %m707 = mul i64 %x, 707
  br label %join

b708:
  %m708 = mul i64 %x, 708
  br label %join

b709:
  %m709 = mul i64 %x, 709
  br label %join

b710:
  %m710 = mul i64 %x, 710
  br label %join

b711:
  %m711 = mul i64 %x, 711
  br label %join

b712:
  %m712 = mul i64 %x, 712
  br label %join

b713:
  %m713 = mul i64 %x, 713
  br label %join

b714:
  %m714 = mul i64 %x, 714
  br label %join

b715:
  %m715 = mul i64 %x, 715
  br label %join

b716:
  %m716 = mul i64 %x, 716
  br label %join

b717:
  %m717 = mul i64 %x, 717
  br label %join

b718:
  %m718 = mul i64 %x, 718
  br label %join

b719:
  %m719 = mul i64 %x, 719
  br label %join

b720:
  %m720 = mul i64 %x, 720
  br label %join

b721:
  %m721 = mul i64 %x, 721
  br label %join

b722:
  %m722 = mul i64 %x, 722
  br label %join

b723:
  %m723 = mul i64 %x, 723
  br label %join

b724:
  %m724 = mul i64 %x, 724
  br label %join

b725:
  %m725 = mul i64 %x, 725
  br label %join

b726:
  %m726 = mul i64 %x, 726
  br label %join

b727:
  %m727 = mul i64 %x, 727
  br label %join

b728:
  %m728 = mul i64 %x, 728
  br label %join

b729:
  %m729 = mul i64 %x, 729
  br label %join

b730:
  %m730 = mul i64 %x, 730
  br label %join

b731:
  %m731 = mul i64 %x, 731
  br label %join

b732:
  %m732 = mul i64 %x, 732
  br label %join

b733:
  %m733 = mul i64 %x, 733
  br label %join

b734:
  %m734 = mul i64 %x, 734
  br label %join

b735:
  %m735 = mul i64 %x, 735
  br label %join

b736:
  %m736 = mul i64 %x, 736
  br label %join

b737:
  %m737 = mul i64 %x, 737
  br label %join

b738:
  %m738 = mul i64 %x, 738
  br label %join

b739:
  %m739 = mul i64 %x, 739
  br label %join

b740:
  %m740 = mul i64 %x, 740
  br label %join

b741:
  %m741 = mul i64 %x, 741
  br label %join

b742:
  %m742 = mul i64 %x, 742
  br label %join

b743:
  %m743 = mul i64 %x, 743
  br label %join

b744:
  %m744 = mul i64 %x, 744
  br label %join

b745:
  %m745 = mul i64 %x, 745
  br label %join

b746:
  %m746 = mul i64 %x, 746
  br label %join

b747:
  %m747 = mul i64 %x, 747
  br label %join

b748:
  %m748 = mul i64 %x, 748
  br label %join

b749:
  %m749 = mul i64 %x, 749
  br label %join

b750:
  %m750 = mul i64 %x, 750
  br label %join

b751:
  %m751 = mul i64 %x, 751
  br label %join

b752:
  %m752 = mul i64 %x, 752
  br label %join

b753:
  %m753 = mul i64 %x, 753
  br label %join

b754:
  %m754 = mul i64 %x, 754
  br label %join

b755:
  %m755 = mul i64 %x, 755
  br label %join

b756:
  %m756 = mul i64 %x, 756
  br label %join

b757:
  %m757 = mul i64 %x, 757
  br label %join

b758:
  %m758 = mul i64 %x, 758
  br label %join

b759:
  %m759 = mul i64 %x, 759
  br label %join

b760:
  %m760 = mul i64 %x, 760
  br label %join

b761:
  %m761 = mul i64 %x, 761
  br label %join

b762:
  %m762 = mul i64 %x, 762
  br label %join

b763:
  %m763 = mul i64 %x, 763
  br label %join

b764:
  %m764 = mul i64 %x, 764
  br label %join

b765:
  %m765 = mul i64 %x, 765
  br label %join

b766:
  %m766 = mul i64 %x, 766
  br label %join

b767:
  %m767 = mul i64 %x, 767
  br label %join

b768:
  %m768 = mul i64 %x, 768
  br label %join

b769:
  %m769 = mul i64 %x, 769
  br label %join

b770:
  %m770 = mul i64 %x, 770
  br label %join

b771:
  %m771 = mul i64 %x, 771
  br label %join

b772:
  %m772 = mul i64 %x, 772
  br label %join

b773:
  %m773 = mul i64 %x, 773
  br label %join

b774:
  %m774 = mul i64 %x, 774
  br label %join

b775:
  %m775 = mul i64 %x, 775
  br label %join

b776:
  %m776 = mul i64 %x, 776
  br label %join

b777:
  %m777 = mul i64 %x, 777
  br label %join

b778:
  %m778 = mul i64 %x, 778
  br label %join

b779:
  %m779 = mul i64 %x, 779
  br label %join

b780:
  %m780 = mul i64 %x, 780
  br label %join

b781:
  %m781 = mul i64 %x, 781
  br label %join

b782:
  %m782 = mul i64 %x, 782
  br label %join

b783:
  %m783 = mul i64 %x, 783
  br label %join

b784:
  %m784 = mul i64 %x, 784
  br label %join

b785:
  %m785 = mul i64 %x, 785
  br label %join

b786:
  %m786 = mul i64 %x, 786
  br label %join

b787:
  %m787 = mul i64 %x, 787
  br label %join

b788:
  %m788 = mul i64 %x, 788
  br label %join

b789:
  %m789 = mul i64 %x, 789
  br label %join

b790:
  %m790 = mul i64 %x, 790
  br label %join

b791:
  %m791 = mul i64 %x, 791
  br label %join

b792:
  %m792 = mul i64 %x, 792
  br label %join

b793:
  %m793 = mul i64 %x, 793
  br label %join

b794:
  %m794 = mul i64 %x, 794
  br label %join

b795:
  %m795 = mul i64 %x, 795
  br label %join

b796:
  %m796 = mul i64 %x, 796
  br label %join

b797:
  %m797 = mul i64 %x, 797
  br label %join

b798:
  %m798 = mul i64 %x, 798
  br label %join

b799:
  %m799 = mul i64 %x, 799
  br label %join

b800:
  %m800 = mul i64 %x, 800
  br label %join

b801:
  %m801 = mul i64 %x, 801
  br label %join

b802:
  %m802 = mul i64 %x, 802
  br label %join

b803:
  %m803 = mul i64 %x, 803
  br label %join

b804:
  %m804 = mul i64 %x, 804
  br label %join

b805:
  %m805 = mul i64 %x, 805
  br label %join

b806:
  %m806 = mul i64 %x, 806
  br label %join

b807:
  %m807 = mul i64 %x, 807
  br label %join

b808:
  %m808 = mul i64 %x, 808
  br label %join

b809:
  %m809 = mul i64 %x, 809
  br label %join

b810:
  %m810 = mul i64 %x, 810
  br label %join

b811:
  %m811 = mul i64 %x, 811
  br label %join

b812:
  %m812 = mul i64 %x, 812
  br label %join

b813:
  %m813 = mul i64 %x, 813
  br label %join

b814:
  %m814 = mul i64 %x, 814
  br label %join

b815:
  %m815 = mul i64 %x, 815
  br label %join

b816:
  %m816 = mul i64 %x, 816
  br label %join

b817:
  %m817 = mul i64 %x, 817
  br label %join

b818:
  %m818 = mul i64 %x, 818
  br label %join

b819:
  %m819 = mul i64 %x, 819
  br label %join

b820:
  %m820 = mul i64 %x, 820
  br label %join

b821:
  %m821 = mul i64 %x, 821
  br label %join

b822:
  %m822 = mul i64 %x, 822
  br label %join

b823:
  %m823 = mul i64 %x, 823
  br label %join

b824:
  %m824 = mul i64 %x, 824
  br label %join

b825:
  %m825 = mul i64 %x, 825
  br label %join

b826:
  %m826 = mul i64 %x, 826
  br label %join

b827:
  %m827 = mul i64 %x, 827
  br label %join

b828:
  %m828 = mul i64 %x, 828
  br label %join

b829:
  %m829 = mul i64 %x, 829
  br label %join

b830:
  %m830 = mul i64 %x, 830
  br label %join

b831:
  %m831 = mul i64 %x, 831
  br label %join

b832:
  %m832 = mul i64 %x, 832
  br label %join

b833:
  %m833 = mul i64 %x, 833
  br label %join

b834:
  %m834 = mul i64 %x, 834
  br label %join

b835:
  %m835 = mul i64 %x, 835
  br label %join

b836:
  %m836 = mul i64 %x, 836
  br label %join

b837:
  %m837 = mul i64 %x, 837
  br label %join

b838:
  %m838 = mul i64 %x, 838
  br label %join

b839:
  %m839 = mul i64 %x, 839
  br label %join

b840:
  %m840 = mul i64 %x, 840
  br label %join

b841:
  %m841 = mul i64 %x, 841
  br label %join

b842:
  %m842 = mul i64 %x, 842
  br label %join

b843:
  %m843 = mul i64 %x, 843
  br label %join

b844:
  %m844 = mul i64 %x, 844
  br label %join

b845:
  %m845 = mul i64 %x, 845
  br label %join

b846:
  %m846 = mul i64 %x, 846
  br label %join

b847:
  %m847 = mul i64 %x, 847
  br label %join

b848:
  %m848 = mul i64 %x, 848
  br label %join

b849:
  %m849 = mul i64 %x, 849
  br label %join

b850:
  %m850 = mul i64 %x, 850
  br label %join

b851:
  %m851 = mul i64 %x, 851
  br label %join

b852:
  %m852 = mul i64 %x, 852
  br label %join

b853:
  %m853 = mul i64 %x, 853
  br label %join

b854:
  %m854 = mul i64 %x, 854
  br label %join

b855:
  %m855 = mul i64 %x, 855
  br label %join

b856:
  %m856 = mul i64 %x, 856
  br label %join

b857:
  %m857 = mul i64 %x, 857
  br label %join

b858:
  %m858 = mul i64 %x, 858
  br label %join

b859:
  %m859 = mul i64 %x, 859
  br label %join

b860:
  %m860 = mul i64 %x, 860
  br label %join

b861:
  %m861 = mul i64 %x, 861
  br label %join

b862:
  %m862 = mul i64 %x, 862
  br label %join

b863:
  %m863 = mul i64 %x, 863
  br label %join

b864:
  %m864 = mul i64 %x, 864
  br label %join

b865:
  %m865 = mul i64 %x, 865
  br label %join

b866:
  %m866 = mul i64 %x, 866
  br label %join

b867:
  %m867 = mul i64 %x, 867
  br label %join

b868:
  %m868 = mul i64 %x, 868
  br label %join

b869:
  %m869 = mul i64 %x, 869
  br label %join

b870:
  %m870 = mul i64 %x, 870
  br label %join

b871:
  %m871 = mul i64 %x, 871
  br label %join

b872:
  %m872 = mul i64 %x, 872
  br label %join

b873:
  %m873 = mul i64 %x, 873
  br label %join

b874:
  %m874 = mul i64 %x, 874
  br label %join

b875:
  %m875 = mul i64 %x, 875
  br label %join

b876:
  %m876 = mul i64 %x, 876
  br label %join

b877:
  %m877 = mul i64 %x, 877
  br label %join

b878:
  %m878 = mul i64 %x, 878
  br label %join

b879:
  %m879 = mul i64 %x, 879
  br label %join

b880:
  %m880 = mul i64 %x, 880
  br label %join

b881:
  %m881 = mul i64 %x, 881
  br label %join

b882:
  %m882 = mul i64 %x, 882
  br label %join

b883:
  %m883 = mul i64 %x, 883
  br label %join

b884:
  %m884 = mul i64 %x, 884
  br label %join

b885:
  %m885 = mul i64 %x, 885
  br label %join

b886:
  %m886 = mul i64 %x, 886
  br label %join

b887:
  %m887 = mul i64 %x, 887
  br label %join

b888:
  %m888 = mul i64 %x, 888
  br label %join

b889:
  %m889 = mul i64 %x, 889
  br label %join

b890:
  %m890 = mul i64 %x, 890
  br label %join

b891:
  %m891 = mul i64 %x, 891
  br label %join

b892:
  %m892 = mul i64 %x, 892
  br label %join

b893:
  %m893 = mul i64 %x, 893
  br label %join

b894:
  %m894 = mul i64 %x, 894
  br label %join

b895:
  %m895 = mul i64 %x, 895
  br label %join

b896:
  %m896 = mul i64 %x, 896
  br label %join

b897:
  %m897 = mul i64 %x, 897
  br label %join

b898:
  %m898 = mul i64 %x, 898
  br label %join

b899:
  %m899 = mul i64 %x, 899
  br label %join

b900:
  %m900 = mul i64 %x, 900
  br label %join

b901:
  %m901 = mul i64 %x, 901
  br label %join

b902:
  %m902 = mul i64 %x, 902
  br label %join

b903:
  %m903 = mul i64 %x, 903
  br label %join

b904:
  %m904 = mul i64 %x, 904
  br label %join

b905:
  %m905 = mul i64 %x, 905
  br label %join

b906:
  %m906 = mul i64 %x, 906
  br label %join

b907:
  %m907 = mul i64 %x, 907
  br label %join

b908:
  %m908 = mul i64 %x, 908
  br label %join

b909:
  %m909 = mul i64 %x, 909
  br label %join

b910:
  %m910 = mul i64 %x, 910
  br label %join

b911:
  %m911 = mul i64 %x, 911
  br label %join

b912:
  %m912 = mul i64 %x, 912
  br label %join

b913:
  %m913 = mul i64 %x, 913
  br label %join

b914:
  %m914 = mul i64 %x, 914
  br label %join

b915:
  %m915 = mul i64 %x, 915
  br label %join

b916:
  %m916 = mul i64 %x, 916
  br label %join

b917:
  %m917 = mul i64 %x, 917
  br label %join

b918:
  %m918 = mul i64 %x, 918
  br label %join

b919:
  %m919 = mul i64 %x, 919
  br label %join

b920:
  %m920 = mul i64 %x, 920
  br label %join

b921:
  %m921 = mul i64 %x, 921
  br label %join

b922:
  %m922 = mul i64 %x, 922
  br label %join

b923:
  %m923 = mul i64 %x, 923
  br label %join

b924:
  %m924 = mul i64 %x, 924
  br label %join

b925:
  %m925 = mul i64 %x, 925
  br label %join

b926:
  %m926 = mul i64 %x, 926
  br label %join

b927:
  %m927 = mul i64 %x, 927
  br label %join

b928:
  %m928 = mul i64 %x, 928
  br label %join

b929:
  %m929 = mul i64 %x, 929
  br label %join

b930:
  %m930 = mul i64 %x, 930
  br label %join

b931:
  %m931 = mul i64 %x, 931
  br label %join

b932:
  %m932 = mul i64 %x, 932
  br label %join

b933:
  %m933 = mul i64 %x, 933
  br label %join

b934:
  %m934 = mul i64 %x, 934
  br label %join

b935:
  %m935 = mul i64 %x, 935
  br label %join

b936:
  %m936 = mul i64 %x, 936
  br label %join

b937:
  %m937 = mul i64 %x, 937
  br label %join

b938:
  %m938 = mul i64 %x, 938
  br label %join

b939:
  %m939 = mul i64 %x, 939
  br label %join

b940:
  %m940 = mul i64 %x, 940
  br label %join

b941:
  %m941 = mul i64 %x, 941
  br label %join

b942:
  %m942 = mul i64 %x, 942
  br label %join

b943:
  %m943 = mul i64 %x, 943
  br label %join

b944:
  %m944 = mul i64 %x, 944
  br label %join

b945:
  %m945 = mul i64 %x, 945
  br label %join

b946:
  %m946 = mul i64 %x, 946
  br label %join

b947:
  %m947 = mul i64 %x, 947
  br label %join

b948:
  %m948 = mul i64 %x, 948
  br label %join

b949:
  %m949 = mul i64 %x, 949
  br label %join

b950:
  %m950 = mul i64 %x, 950
  br label %join

b951:
  %m951 = mul i64 %x, 951
  br label %join

b952:
  %m952 = mul i64 %x, 952
  br label %join

b953:
  %m953 = mul i64 %x, 953
  br label %join

b954:
  %m954 = mul i64 %x, 954
  br label %join

b955:
  %m955 = mul i64 %x, 955
  br label %join

b956:
  %m956 = mul i64 %x, 956
  br label %join

b957:
  %m957 = mul i64 %x, 957
  br label %join

b958:
  %m958 = mul i64 %x, 958
  br label %join

b959:
  %m959 = mul i64 %x, 959
  br label %join

b960:
  %m960 = mul i64 %x, 960
  br label %join

b961:
  %m961 = mul i64 %x, 961
  br label %join

b962:
  %m962 = mul i64 %x, 962
  br label %join

b963:
  %m963 = mul i64 %x, 963
  br label %join

b964:
  %m964 = mul i64 %x, 964
  br label %join

b965:
  %m965 = mul i64 %x, 965
  br label %join

b966:
  %m966 = mul i64 %x, 966
  br label %join

b967:
  %m967 = mul i64 %x, 967
  br label %join

b968:
  %m968 = mul i64 %x, 968
  br label %join

b969:
  %m969 = mul i64 %x, 969
  br label %join

b970:
  %m970 = mul i64 %x, 970
  br label %join

b971:
  %m971 = mul i64 %x, 971
  br label %join

b972:
  %m972 = mul i64 %x, 972
  br label %join

b973:
  %m973 = mul i64 %x, 973
  br label %join

b974:
  %m974 = mul i64 %x, 974
  br label %join

b975:
  %m975 = mul i64 %x, 975
  br label %join

b976:
  %m976 = mul i64 %x, 976
  br label %join

b977:
  %m977 = mul i64 %x, 977
  br label %join

b978:
  %m978 = mul i64 %x, 978
  br label %join

b979:
  %m979 = mul i64 %x, 979
  br label %join

b980:
  %m980 = mul i64 %x, 980
  br label %join

b981:
  %m981 = mul i64 %x, 981
  br label %join

b982:
  %m982 = mul i64 %x, 982
  br label %join

b983:
  %m983 = mul i64 %x, 983
  br label %join

b984:
  %m984 = mul i64 %x, 984
  br label %join

b985:
  %m985 = mul i64 %x, 985
  br label %join

b986:
  %m986 = mul i64 %x, 986
  br label %join

b987:
  %m987 = mul i64 %x, 987
  br label %join

b988:
  %m988 = mul i64 %x, 988
  br label %join

b989:
  %m989 = mul i64 %x, 989
  br label %join

b990:
  %m990 = mul i64 %x, 990
  br label %join

b991:
  %m991 = mul i64 %x, 991
  br label %join

b992:
  %m992 = mul i64 %x, 992
  br label %join

b993:
  %m993 = mul i64 %x, 993
  br label %join

b994:
  %m994 = mul i64 %x, 994
  br label %join

b995:
  %m995 = mul i64 %x, 995
  br label %join

b996:
  %m996 = mul i64 %x, 996
  br label %join

b997:
  %m997 = mul i64 %x, 997
  br label %join

b998:
  %m998 = mul i64 %x, 998
  br label %join

b999:
  %m999 = mul i64 %x, 999
  br label %join

b1000:
  %m1000 = mul i64 %x, 1000
  br label %join

b1001:
  %m1001 = mul i64 %x, 1001
  br label %join

b1002:
  %m1002 = mul i64 %x, 1002
  br label %join

b1003:
  %m1003 = mul i64 %x, 1003
  br label %join

b1004:
  %m1004 = mul i64 %x, 1004
  br label %join

b1005:
  %m1005 = mul i64 %x, 1005
  br label %join

b1006:
  %m1006 = mul i64 %x, 1006
  br label %join

b1007:
  %m1007 = mul i64 %x, 1007
  br label %join

b1008:
  %m1008 = mul i64 %x, 1008
  br label %join

b1009:
  %m1009 = mul i64 %x, 1009
  br label %join

b1010:
  %m1010 = mul i64 %x, 1010
  br label %join

b1011:
  %m1011 = mul i64 %x, 1011
  br label %join

b1012:
  %m1012 = mul i64 %x, 1012
  br label %join

b1013:
  %m1013 = mul i64 %x, 1013
  br label %join

b1014:
  %m1014 = mul i64 %x, 1014
  br label %join

b1015:
  %m1015 = mul i64 %x, 1015
  br label %join

b1016:
  %m1016 = mul i64 %x, 1016
  br label %join

b1017:
  %m1017 = mul i64 %x, 1017
  br label %join

b1018:
  %m1018 = mul i64 %x, 1018
  br label %join

b1019:
  %m1019 = mul i64 %x, 1019
  br label %join

b1020:
  %m1020 = mul i64 %x, 1020
  br label %join

b1021:
  %m1021 = mul i64 %x, 1021
  br label %join

b1022:
  %m1022 = mul i64 %x, 1022
  br label %join

b1023:
  %m1023 = mul i64 %x, 1023
  br label %join

b1024:
  %m1024 = mul i64 %x, 1024
  br label %join

b1025:
  %m1025 = mul i64 %x, 1025
  br label %join

b1026:
  %m1026 = mul i64 %x, 1026
  br label %join

b1027:
  %m1027 = mul i64 %x, 1027
  br label %join

b1028:
  %m1028 = mul i64 %x, 1028
  br label %join

b1029:
  %m1029 = mul i64 %x, 1029
  br label %join

b1030:
  %m1030 = mul i64 %x, 1030
  br label %join

b1031:
  %m1031 = mul i64 %x, 1031
  br label %join

b1032:
  %m1032 = mul i64 %x, 1032
  br label %join

b1033:
  %m1033 = mul i64 %x, 1033
  br label %join

b1034:
  %m1034 = mul i64 %x, 1034
  br label %join

b1035:
  %m1035 = mul i64 %x, 1035
  br label %join

b1036:
  %m1036 = mul i64 %x, 1036
  br label %join

b1037:
  %m1037 = mul i64 %x, 1037
  br label %join

b1038:
  %m1038 = mul i64 %x, 1038
  br label %join

b1039:
  %m1039 = mul i64 %x, 1039
  br label %join

b1040:
  %m1040 = mul i64 %x, 1040
  br label %join

b1041:
  %m1041 = mul i64 %x, 1041
  br label %join

b1042:
  %m1042 = mul i64 %x, 1042
  br label %join

b1043:
  %m1043 = mul i64 %x, 1043
  br label %join

b1044:
  %m1044 = mul i64 %x, 1044
  br label %join

b1045:
  %m1045 = mul i64 %x, 1045
  br label %join

b1046:
  %m1046 = mul i64 %x, 1046
  br label %join

b1047:
  %m1047 = mul i64 %x, 1047
  br label %join

b1048:
  %m1048 = mul i64 %x, 1048
  br label %join

b1049:
  %m1049 = mul i64 %x, 1049
  br label %join

b1050:
  %m1050 = mul i64 %x, 1050
  br label %join

b1051:
  %m1051 = mul i64 %x, 1051
  br label %join

b1052:
  %m1052 = mul i64 %x, 1052
  br label %join

b1053:
  %m1053 = mul i64 %x, 1053
  br label %join

b1054:
  %m1054 = mul i64 %x, 1054
  br label %join

b1055:
  %m1055 = mul i64 %x, 1055
  br label %join

b1056:
  %m1056 = mul i64 %x, 1056
  br label %join

b1057:
  %m1057 = mul i64 %x, 1057
  br label %join

b1058:
  %m1058 = mul i64 %x, 1058
  br label %join

b1059:
  %m1059 = mul i64 %x, 1059
  br label %join

b1060:
  %m1060 = mul i64 %x, 1060
  br label %join

b1061:
  %m1061 = mul i64 %x, 1061
  br label %join

b1062:
  %m1062 = mul i64 %x, 1062
  br label %join

b1063:
  %m1063 = mul i64 %x, 1063
  br label %join

b1064:
  %m1064 = mul i64 %x, 1064
  br label %join

b1065:
  %m1065 = mul i64 %x, 1065
  br label %join

b1066:
  %m1066 = mul i64 %x, 1066
  br label %join

b1067:
  %m1067 = mul i64 %x, 1067
  br label %join

b1068:
  %m1068 = mul i64 %x, 1068
  br label %join

b1069:
  %m1069 = mul i64 %x, 1069
  br label %join

b1070:
  %m1070 = mul i64 %x, 1070
  br label %join

b1071:
  %m1071 = mul i64 %x, 1071
  br label %join

b1072:
  %m1072 = mul i64 %x, 1072
  br label %join

b1073:
  %m1073 = mul i64 %x, 1073
  br label %join

b1074:
  %m1074 = mul i64 %x, 1074
  br label %join

b1075:
  %m1075 = mul i64 %x, 1075
  br label %join

b1076:
  %m1076 = mul i64 %x, 1076
  br label %join

b1077:
  %m1077 = mul i64 %x, 1077
  br label %join

b1078:
  %m1078 = mul i64 %x, 1078
  br label %join

b1079:
  %m1079 = mul i64 %x, 1079
  br label %join

b1080:
  %m1080 = mul i64 %x, 1080
  br label %join

b1081:
  %m1081 = mul i64 %x, 1081
  br label %join

b1082:
  %m1082 = mul i64 %x, 1082
  br label %join

b1083:
  %m1083 = mul i64 %x, 1083
  br label %join

b1084:
  %m1084 = mul i64 %x, 1084
  br label %join

b1085:
  %m1085 = mul i64 %x, 1085
  br label %join

b1086:
  %m1086 = mul i64 %x, 1086
  br label %join

b1087:
  %m1087 = mul i64 %x, 1087
  br label %join

b1088:
  %m1088 = mul i64 %x, 1088
  br label %join

b1089:
  %m1089 = mul i64 %x, 1089
  br label %join

b1090:
  %m1090 = mul i64 %x, 1090
  br label %join

b1091:
  %m1091 = mul i64 %x, 1091
  br label %join

b1092:
  %m1092 = mul i64 %x, 1092
  br label %join

b1093:
  %m1093 = mul i64 %x, 1093
  br label %join

b1094:
  %m1094 = mul i64 %x, 1094
  br label %join

b1095:
  %m1095 = mul i64 %x, 1095
  br label %join

b1096:
  %m1096 = mul i64 %x, 1096
  br label %join

b1097:
  %m1097 = mul i64 %x, 1097
  br label %join

b1098:
  %m1098 = mul i64 %x, 1098
  br label %join

b1099:
  %m1099 = mul i64 %x, 1099
  br label %join

b1100:
  %m1100 = mul i64 %x, 1100
  br label %join

b1101:
  %m1101 = mul i64 %x, 1101
  br label %join

b1102:
  %m1102 = mul i64 %x, 1102
  br label %join

b1103:
  %m1103 = mul i64 %x, 1103
  br label %join

b1104:
  %m1104 = mul i64 %x, 1104
  br label %join

b1105:
  %m1105 = mul i64 %x, 1105
  br label %join

b1106:
  %m1106 = mul i64 %x, 1106
  br label %join

b1107:
  %m1107 = mul i64 %x, 1107
  br label %join

b1108:
  %m1108 = mul i64 %x, 1108
  br label %join

b1109:
  %m1109 = mul i64 %x, 1109
  br label %join

b1110:
  %m1110 = mul i64 %x, 1110
  br label %join

b1111:
  %m1111 = mul i64 %x, 1111
  br label %join

b1112:
  %m1112 = mul i64 %x, 1112
  br label %join

b1113:
  %m1113 = mul i64 %x, 1113
  br label %join

b1114:
  %m1114 = mul i64 %x, 1114
  br label %join

b1115:
  %m1115 = mul i64 %x, 1115
  br label %join

b1116:
  %m1116 = mul i64 %x, 1116
  br label %join

b1117:
  %m1117 = mul i64 %x, 1117
  br label %join

b1118:
  %m1118 = mul i64 %x, 1118
  br label %join

b1119:
  %m1119 = mul i64 %x, 1119
  br label %join

b1120:
  %m1120 = mul i64 %x, 1120
  br label %join

b1121:
  %m1121 = mul i64 %x, 1121
  br label %join

b1122:
  %m1122 = mul i64 %x, 1122
  br label %join

b1123:
  %m1123 = mul i64 %x, 1123
  br label %join

b1124:
  %m1124 = mul i64 %x, 1124
  br label %join

b1125:
  %m1125 = mul i64 %x, 1125
  br label %join

b1126:
  %m1126 = mul i64 %x, 1126
  br label %join

b1127:
  %m1127 = mul i64 %x, 1127
  br label %join

b1128:
  %m1128 = mul i64 %x, 1128
  br label %join

b1129:
  %m1129 = mul i64 %x, 1129
  br label %join

b1130:
  %m1130 = mul i64 %x, 1130
  br label %join

b1131:
  %m1131 = mul i64 %x, 1131
  br label %join

b1132:
  %m1132 = mul i64 %x, 1132
  br label %join

b1133:
  %m1133 = mul i64 %x, 1133
  br label %join

b1134:
  %m1134 = mul i64 %x, 1134
  br label %join

b1135:
  %m1135 = mul i64 %x, 1135
  br label %join

b1136:
  %m1136 = mul i64 %x, 1136
  br label %join

b1137:
  %m1137 = mul i64 %x, 1137
  br label %join

b1138:
  %m1138 = mul i64 %x, 1138
  br label %join

b1139:
  %m1139 = mul i64 %x, 1139
  br label %join

b1140:
  %m1140 = mul i64 %x, 1140
  br label %join

b1141:
  %m1141 = mul i64 %x, 1141
  br label %join

b1142:
  %m1142 = mul i64 %x, 1142
  br label %join

b1143:
  %m1143 = mul i64 %x, 1143
  br label %join

b1144:
  %m1144 = mul i64 %x, 1144
  br label %join

b1145:
  %m1145 = mul i64 %x, 1145
  br label %join

b1146:
  %m1146 = mul i64 %x, 1146
  br label %join

b1147:
  %m1147 = mul i64 %x, 1147
  br label %join

b1148:
  %m1148 = mul i64 %x, 1148
  br label %join

b1149:
  %m1149 = mul i64 %x, 1149
  br label %join

b1150:
  %m1150 = mul i64 %x, 1150
  br label %join

b1151:
  %m1151 = mul i64 %x, 1151
  br label %join

b1152:
  %m1152 = mul i64 %x, 1152
  br label %join

b1153:
  %m1153 = mul i64 %x, 1153
  br label %join

b1154:
  %m1154 = mul i64 %x, 1154
  br label %join

b1155:
  %m1155 = mul i64 %x, 1155
  br label %join

b1156:
  %m1156 = mul i64 %x, 1156
  br label %join

b1157:
  %m1157 = mul i64 %x, 1157
  br label %join

b1158:
  %m1158 = mul i64 %x, 1158
  br label %join

b1159:
  %m1159 = mul i64 %x, 1159
  br label %join

b1160:
  %m1160 = mul i64 %x, 1160
  br label %join

b1161:
  %m1161 = mul i64 %x, 1161
  br label %join

b1162:
  %m1162 = mul i64 %x, 1162
  br label %join

b1163:
  %m1163 = mul i64 %x, 1163
  br label %join

b1164:
  %m1164 = mul i64 %x, 1164
  br label %join

b1165:
  %m1165 = mul i64 %x, 1165
  br label %join

b1166:
  %m1166 = mul i64 %x, 1166
  br label %join

b1167:
  %m1167 = mul i64 %x, 1167
  br label %join

b1168:
  %m1168 = mul i64 %x, 1168
  br label %join

b1169:
  %m1169 = mul i64 %x, 1169
  br label %join

b1170:
  %m1170 = mul i64 %x, 1170
  br label %join

b1171:
  %m1171 = mul i64 %x, 1171
  br label %join

b1172:
  %m1172 = mul i64 %x, 1172
  br label %join

b1173:
  %m1173 = mul i64 %x, 1173
  br label %join

b1174:
  %m1174 = mul i64 %x, 1174
  br label %join

b1175:
  %m1175 = mul i64 %x, 1175
  br label %join

b1176:
  %m1176 = mul i64 %x, 1176
  br label %join

b1177:
  %m1177 = mul i64 %x, 1177
  br label %join

b1178:
  %m1178 = mul i64 %x, 1178
  br label %join

b1179:
  %m1179 = mul i64 %x, 1179
  br label %join

b1180:
  %m1180 = mul i64 %x, 1180
  br label %join

b1181:
  %m1181 = mul i64 %x, 1181
  br label %join

b1182:
  %m1182 = mul i64 %x, 1182
  br label %join

b1183:
  %m1183 = mul i64 %x, 1183
  br label %join

b1184:
  %m1184 = mul i64 %x, 1184
  br label %join

b1185:
  %m1185 = mul i64 %x, 1185
  br label %join

b1186:
  %m1186 = mul i64 %x, 1186
  br label %join

b1187:
  %m1187 = mul i64 %x, 1187
  br label %join

b1188:
  %m1188 = mul i64 %x, 1188
  br label %join

b1189:
  %m1189 = mul i64 %x, 1189
  br label %join

b1190:
  %m1190 = mul i64 %x, 1190
  br label %join

b1191:
  %m1191 = mul i64 %x, 1191
  br label %join

b1192:
  %m1192 = mul i64 %x, 1192
  br label %join

b1193:
  %m1193 = mul i64 %x, 1193
  br label %join

b1194:
  %m1194 = mul i64 %x, 1194
  br label %join

b1195:
  %m1195 = mul i64 %x, 1195
  br label %join

b1196:
  %m1196 = mul i64 %x, 1196
  br label %join

b1197:
  %m1197 = mul i64 %x, 1197
  br label %join

b1198:
  %m1198 = mul i64 %x, 1198
  br label %join

b1199:
  %m1199 = mul i64 %x, 1199
  br label %join

b1200:
  %m1200 = mul i64 %x, 1200
  br label %join

b1201:
  %m1201 = mul i64 %x, 1201
  br label %join

b1202:
  %m1202 = mul i64 %x, 1202
  br label %join

b1203:
  %m1203 = mul i64 %x, 1203
  br label %join

b1204:
  %m1204 = mul i64 %x, 1204
  br label %join

b1205:
  %m1205 = mul i64 %x, 1205
  br label %join

b1206:
  %m1206 = mul i64 %x, 1206
  br label %join

b1207:
  %m1207 = mul i64 %x, 1207
  br label %join

b1208:
  %m1208 = mul i64 %x, 1208
  br label %join

b1209:
  %m1209 = mul i64 %x, 1209
  br label %join

b1210:
  %m1210 = mul i64 %x, 1210
  br label %join

b1211:
  %m1211 = mul i64 %x, 1211
  br label %join

b1212:
  %m1212 = mul i64 %x, 1212
  br label %join

b1213:
  %m1213 = mul i64 %x, 1213
  br label %join

b1214:
  %m1214 = mul i64 %x, 1214
  br label %join

b1215:
  %m1215 = mul i64 %x, 1215
  br label %join

b1216:
  %m1216 = mul i64 %x, 1216
  br label %join

b1217:
  %m1217 = mul i64 %x, 1217
  br label %join

b1218:
  %m1218 = mul i64 %x, 1218
  br label %join

b1219:
  %m1219 = mul i64 %x, 1219
  br label %join

b1220:
  %m1220 = mul i64 %x, 1220
  br label %join

b1221:
  %m1221 = mul i64 %x, 1221
  br label %join

b1222:
  %m1222 = mul i64 %x, 1222
  br label %join

b1223:
  %m1223 = mul i64 %x, 1223
  br label %join

b1224:
  %m1224 = mul i64 %x, 1224
  br label %join

b1225:
  %m1225 = mul i64 %x, 1225
  br label %join

b1226:
  %m1226 = mul i64 %x, 1226
  br label %join

b1227:
  %m1227 = mul i64 %x, 1227
  br label %join

b1228:
  %m1228 = mul i64 %x, 1228
  br label %join

b1229:
  %m1229 = mul i64 %x, 1229
  br label %join

b1230:
  %m1230 = mul i64 %x, 1230
  br label %join

b1231:
  %m1231 = mul i64 %x, 1231
  br label %join

b1232:
  %m1232 = mul i64 %x, 1232
  br label %join

b1233:
  %m1233 = mul i64 %x, 1233
  br label %join

b1234:
  %m1234 = mul i64 %x, 1234
  br label %join

b1235:
  %m1235 = mul i64 %x, 1235
  br label %join

b1236:
  %m1236 = mul i64 %x, 1236
  br label %join

b1237:
  %m1237 = mul i64 %x, 1237
  br label %join

b1238:
  %m1238 = mul i64 %x, 1238
  br label %join

b1239:
  %m1239 = mul i64 %x, 1239
  br label %join

b1240:
  %m1240 = mul i64 %x, 1240
  br label %join

b1241:
  %m1241 = mul i64 %x, 1241
  br label %join

b1242:
  %m1242 = mul i64 %x, 1242
  br label %join

b1243:
  %m1243 = mul i64 %x, 1243
  br label %join

b1244:
  %m1244 = mul i64 %x, 1244
  br label %join

b1245:
  %m1245 = mul i64 %x, 1245
  br label %join

b1246:
  %m1246 = mul i64 %x, 1246
  br label %join

b1247:
  %m1247 = mul i64 %x, 1247
  br label %join

b1248:
  %m1248 = mul i64 %x, 1248
  br label %join

b1249:
  %m1249 = mul i64 %x, 1249
  br label %join

b1250:
  %m1250 = mul i64 %x, 1250
  br label %join

b1251:
  %m1251 = mul i64 %x, 1251
  br label %join

b1252:
  %m1252 = mul i64 %x, 1252
  br label %join

b1253:
  %m1253 = mul i64 %x, 1253
  br label %join

b1254:
  %m1254 = mul i64 %x, 1254
  br label %join

b1255:
  %m1255 = mul i64 %x, 1255
  br label %join

b1256:
  %m1256 = mul i64 %x, 1256
  br label %join

b1257:
  %m1257 = mul i64 %x, 1257
  br label %join

b1258:
  %m1258 = mul i64 %x, 1258
  br label %join

b1259:
  %m1259 = mul i64 %x, 1259
  br label %join

b1260:
  %m1260 = mul i64 %x, 1260
  br label %join

b1261:
  %m1261 = mul i64 %x, 1261
  br label %join

b1262:
  %m1262 = mul i64 %x, 1262
  br label %join

b1263:
  %m1263 = mul i64 %x, 1263
  br label %join

b1264:
  %m1264 = mul i64 %x, 1264
  br label %join

b1265:
  %m1265 = mul i64 %x, 1265
  br label %join

b1266:
  %m1266 = mul i64 %x, 1266
  br label %join

b1267:
  %m1267 = mul i64 %x, 1267
  br label %join

b1268:
  %m1268 = mul i64 %x, 1268
  br label %join

b1269:
  %m1269 = mul i64 %x, 1269
  br label %join

b1270:
  %m1270 = mul i64 %x, 1270
  br label %join

b1271:
  %m1271 = mul i64 %x, 1271
  br label %join

b1272:
  %m1272 = mul i64 %x, 1272
  br label %join

b1273:
  %m1273 = mul i64 %x, 1273
  br label %join

b1274:
  %m1274 = mul i64 %x, 1274
  br label %join

b1275:
  %m1275 = mul i64 %x, 1275
  br label %join

b1276:
  %m1276 = mul i64 %x, 1276
  br label %join

b1277:
  %m1277 = mul i64 %x, 1277
  br label %join

b1278:
  %m1278 = mul i64 %x, 1278
  br label %join

b1279:
  %m1279 = mul i64 %x, 1279
  br label %join

b1280:
  %m1280 = mul i64 %x, 1280
  br label %join

b1281:
  %m1281 = mul i64 %x, 1281
  br label %join

b1282:
  %m1282 = mul i64 %x, 1282
  br label %join

b1283:
  %m1283 = mul i64 %x, 1283
  br label %join

b1284:
  %m1284 = mul i64 %x, 1284
  br label %join

b1285:
  %m1285 = mul i64 %x, 1285
  br label %join

b1286:
  %m1286 = mul i64 %x, 1286
  br label %join

b1287:
  %m1287 = mul i64 %x, 1287
  br label %join

b1288:
  %m1288 = mul i64 %x, 1288
  br label %join

b1289:
  %m1289 = mul i64 %x, 1289
  br label %join

b1290:
  %m1290 = mul i64 %x, 1290
  br label %join

b1291:
  %m1291 = mul i64 %x, 1291
  br label %join

b1292:
  %m1292 = mul i64 %x, 1292
  br label %join

b1293:
  %m1293 = mul i64 %x, 1293
  br label %join

b1294:
  %m1294 = mul i64 %x, 1294
  br label %join

b1295:
  %m1295 = mul i64 %x, 1295
  br label %join

b1296:
  %m1296 = mul i64 %x, 1296
  br label %join

b1297:
  %m1297 = mul i64 %x, 1297
  br label %join

b1298:
  %m1298 = mul i64 %x, 1298
  br label %join

b1299:
  %m1299 = mul i64 %x, 1299
  br label %join

b1300:
  %m1300 = mul i64 %x, 1300
  br label %join

b1301:
  %m1301 = mul i64 %x, 1301
  br label %join

b1302:
  %m1302 = mul i64 %x, 1302
  br label %join

b1303:
  %m1303 = mul i64 %x, 1303
  br label %join

b1304:
  %m1304 = mul i64 %x, 1304
  br label %join

b1305:
  %m1305 = mul i64 %x, 1305
  br label %join

b1306:
  %m1306 = mul i64 %x, 1306
  br label %join

b1307:
  %m1307 = mul i64 %x, 1307
  br label %join

b1308:
  %m1308 = mul i64 %x, 1308
  br label %join

b1309:
  %m1309 = mul i64 %x, 1309
  br label %join

b1310:
  %m1310 = mul i64 %x, 1310
  br label %join

b1311:
  %m1311 = mul i64 %x, 1311
  br label %join

b1312:
  %m1312 = mul i64 %x, 1312
  br label %join

b1313:
  %m1313 = mul i64 %x, 1313
  br label %join

b1314:
  %m1314 = mul i64 %x, 1314
  br label %join

b1315:
  %m1315 = mul i64 %x, 1315
  br label %join

b1316:
  %m1316 = mul i64 %x, 1316
  br label %join

b1317:
  %m1317 = mul i64 %x, 1317
  br label %join

b1318:
  %m1318 = mul i64 %x, 1318
  br label %join

b1319:
  %m1319 = mul i64 %x, 1319
  br label %join

b1320:
  %m1320 = mul i64 %x, 1320
  br label %join

b1321:
  %m1321 = mul i64 %x, 1321
  br label %join

b1322:
  %m1322 = mul i64 %x, 1322
  br label %join

b1323:
  %m1323 = mul i64 %x, 1323
  br label %join

b1324:
  %m1324 = mul i64 %x, 1324
  br label %join

b1325:
  %m1325 = mul i64 %x, 1325
  br label %join

b1326:
  %m1326 = mul i64 %x, 1326
  br label %join

b1327:
  %m1327 = mul i64 %x, 1327
  br label %join

b1328:
  %m1328 = mul i64 %x, 1328
  br label %join

b1329:
  %m1329 = mul i64 %x, 1329
  br label %join

b1330:
  %m1330 = mul i64 %x, 1330
  br label %join

b1331:
  %m1331 = mul i64 %x, 1331
  br label %join

b1332:
  %m1332 = mul i64 %x, 1332
  br label %join

b1333:
  %m1333 = mul i64 %x, 1333
  br label %join

b1334:
  %m1334 = mul i64 %x, 1334
  br label %join

b1335:
  %m1335 = mul i64 %x, 1335
  br label %join

b1336:
  %m1336 = mul i64 %x, 1336
  br label %join

b1337:
  %m1337 = mul i64 %x, 1337
  br label %join

b1338:
  %m1338 = mul i64 %x, 1338
  br label %join

b1339:
  %m1339 = mul i64 %x, 1339
  br label %join

b1340:
  %m1340 = mul i64 %x, 1340
  br label %join

b1341:
  %m1341 = mul i64 %x, 1341
  br label %join

b1342:
  %m1342 = mul i64 %x, 1342
  br label %join

b1343:
  %m1343 = mul i64 %x, 1343
  br label %join

b1344:
  %m1344 = mul i64 %x, 1344
  br label %join

b1345:
  %m1345 = mul i64 %x, 1345
  br label %join

b1346:
  %m1346 = mul i64 %x, 1346
  br label %join

b1347:
  %m1347 = mul i64 %x, 1347
  br label %join

b1348:
  %m1348 = mul i64 %x, 1348
  br label %join

b1349:
  %m1349 = mul i64 %x, 1349
  br label %join

b1350:
  %m1350 = mul i64 %x, 1350
  br label %join

b1351:
  %m1351 = mul i64 %x, 1351
  br label %join

b1352:
  %m1352 = mul i64 %x, 1352
  br label %join

b1353:
  %m1353 = mul i64 %x, 1353
  br label %join

b1354:
  %m1354 = mul i64 %x, 1354
  br label %join

b1355:
  %m1355 = mul i64 %x, 1355
  br label %join

b1356:
  %m1356 = mul i64 %x, 1356
  br label %join

b1357:
  %m1357 = mul i64 %x, 1357
  br label %join

b1358:
  %m1358 = mul i64 %x, 1358
  br label %join

b1359:
  %m1359 = mul i64 %x, 1359
  br label %join

b1360:
  %m1360 = mul i64 %x, 1360
  br label %join

b1361:
  %m1361 = mul i64 %x, 1361
  br label %join

b1362:
  %m1362 = mul i64 %x, 1362
  br label %join

b1363:
  %m1363 = mul i64 %x, 1363
  br label %join

b1364:
  %m1364 = mul i64 %x, 1364
  br label %join

b1365:
  %m1365 = mul i64 %x, 1365
  br label %join

b1366:
  %m1366 = mul i64 %x, 1366
  br label %join

b1367:
  %m1367 = mul i64 %x, 1367
  br label %join

b1368:
  %m1368 = mul i64 %x, 1368
  br label %join

b1369:
  %m1369 = mul i64 %x, 1369
  br label %join

b1370:
  %m1370 = mul i64 %x, 1370
  br label %join

b1371:
  %m1371 = mul i64 %x, 1371
  br label %join

b1372:
  %m1372 = mul i64 %x, 1372
  br label %join

b1373:
  %m1373 = mul i64 %x, 1373
  br label %join

b1374:
  %m1374 = mul i64 %x, 1374
  br label %join

b1375:
  %m1375 = mul i64 %x, 1375
  br label %join

b1376:
  %m1376 = mul i64 %x, 1376
  br label %join

b1377:
  %m1377 = mul i64 %x, 1377
  br label %join

b1378:
  %m1378 = mul i64 %x, 1378
  br label %join

b1379:
  %m1379 = mul i64 %x, 1379
  br label %join

b1380:
  %m1380 = mul i64 %x, 1380
  br label %join

b1381:
  %m1381 = mul i64 %x, 1381
  br label %join

b1382:
  %m1382 = mul i64 %x, 1382
  br label %join

b1383:
  %m1383 = mul i64 %x, 1383
  br label %join

b1384:
  %m1384 = mul i64 %x, 1384
  br label %join

b1385:
  %m1385 = mul i64 %x, 1385
  br label %join

b1386:
  %m1386 = mul i64 %x, 1386
  br label %join

b1387:
  %m1387 = mul i64 %x, 1387
  br label %join

b1388:
  %m1388 = mul i64 %x, 1388
  br label %join

b1389:
  %m1389 = mul i64 %x, 1389
  br label %join

b1390:
  %m1390 = mul i64 %x, 1390
  br label %join

b1391:
  %m1391 = mul i64 %x, 1391
  br label %join

b1392:
  %m1392 = mul i64 %x, 1392
  br label %join

b1393:
  %m1393 = mul i64 %x, 1393
  br label %join

b1394:
  %m1394 = mul i64 %x, 1394
  br label %join

b1395:
  %m1395 = mul i64 %x, 1395
  br label %join

b1396:
  %m1396 = mul i64 %x, 1396
  br label %join

b1397:
  %m1397 = mul i64 %x, 1397
  br label %join

b1398:
  %m1398 = mul i64 %x, 1398
  br label %join

b1399:
  %m1399 = mul i64 %x, 1399
  br label %join

b1400:
  %m1400 = mul i64 %x, 1400
  br label %join

b1401:
  %m1401 = mul i64 %x, 1401
  br label %join

b1402:
  %m1402 = mul i64 %x, 1402
  br label %join

b1403:
  %m1403 = mul i64 %x, 1403
  br label %join

b1404:
  %m1404 = mul i64 %x, 1404
  br label %join

b1405:
  %m1405 = mul i64 %x, 1405
  br label %join

b1406:
  %m1406 = mul i64 %x, 1406
  br label %join

b1407:
  %m1407 = mul i64 %x, 1407
  br label %join

b1408:
  %m1408 = mul i64 %x, 1408
  br label %join

b1409:
  %m1409 = mul i64 %x, 1409
  br label %join

b1410:
  %m1410 = mul i64 %x, 1410
  br label %join

b1411:
  %m1411 = mul i64 %x, 1411
  br label %join

b1412:
  %m1412 = mul i64 %x, 1412
  br label %join

b1413:
  %m1413 = mul i64 %x, 1413
  br label %join

b1414:
  %m1414 = mul i64 %x, 1414
  br label %join

b1415:
  %m1415 = mul i64 %x, 1415
  br label %join

b1416:
  %m1416 = mul i64 %x, 1416
  br label %join

b1417:
  %m1417 = mul i64 %x, 1417
  br label %join

b1418:
  %m1418 = mul i64 %x, 1418
  br label %join

b1419:
  %m1419 = mul i64 %x, 1419
  br label %join

b1420:
  %m1420 = mul i64 %x, 1420
  br label %join

b1421:
  %m1421 = mul i64 %x, 1421
  br label %join

b1422:
  %m1422 = mul i64 %x, 1422
  br label %join

b1423:
  %m1423 = mul i64 %x, 1423
  br label %join

b1424:
  %m1424 = mul i64 %x, 1424
  br label %join

b1425:
  %m1425 = mul i64 %x, 1425
  br label %join

b1426:
  %m1426 = mul i64 %x, 1426
  br label %join

b1427:
  %m1427 = mul i64 %x, 1427
  br label %join

b1428:
  %m1428 = mul i64 %x, 1428
  br label %join

b1429:
  %m1429 = mul i64 %x, 1429
  br label %join

b1430:
  %m1430 = mul i64 %x, 1430
  br label %join

b1431:
  %m1431 = mul i64 %x, 1431
  br label %join

b1432:
  %m1432 = mul i64 %x, 1432
  br label %join

b1433:
  %m1433 = mul i64 %x, 1433
  br label %join

b1434:
  %m1434 = mul i64 %x, 1434
  br label %join

b1435:
  %m1435 = mul i64 %x, 1435
  br label %join

b1436:
  %m1436 = mul i64 %x, 1436
  br label %join

b1437:
  %m1437 = mul i64 %x, 1437
  br label %join

b1438:
  %m1438 = mul i64 %x, 1438
  br label %join

b1439:
  %m1439 = mul i64 %x, 1439
  br label %join

b1440:
  %m1440 = mul i64 %x, 1440
  br label %join

b1441:
  %m1441 = mul i64 %x, 1441
  br label %join

b1442:
  %m1442 = mul i64 %x, 1442
  br label %join

b1443:
  %m1443 = mul i64 %x, 1443
  br label %join

b1444:
  %m1444 = mul i64 %x, 1444
  br label %join

b1445:
  %m1445 = mul i64 %x, 1445
  br label %join

b1446:
  %m1446 = mul i64 %x, 1446
  br label %join

b1447:
  %m1447 = mul i64 %x, 1447
  br label %join

b1448:
  %m1448 = mul i64 %x, 1448
  br label %join

b1449:
  %m1449 = mul i64 %x, 1449
  br label %join

b1450:
  %m1450 = mul i64 %x, 1450
  br label %join

b1451:
  %m1451 = mul i64 %x, 1451
  br label %join

b1452:
  %m1452 = mul i64 %x, 1452
  br label %join

b1453:
  %m1453 = mul i64 %x, 1453
  br label %join

b1454:
  %m1454 = mul i64 %x, 1454
  br label %join

b1455:
  %m1455 = mul i64 %x, 1455
  br label %join

b1456:
  %m1456 = mul i64 %x, 1456
  br label %join

b1457:
  %m1457 = mul i64 %x, 1457
  br label %join

b1458:
  %m1458 = mul i64 %x, 1458
  br label %join

b1459:
  %m1459 = mul i64 %x, 1459
  br label %join

b1460:
  %m1460 = mul i64 %x, 1460
  br label %join

b1461:
  %m1461 = mul i64 %x, 1461
  br label %join

b1462:
  %m1462 = mul i64 %x, 1462
  br label %join

b1463:
  %m1463 = mul i64 %x, 1463
  br label %join

b1464:
  %m1464 = mul i64 %x, 1464
  br label %join

b1465:
  %m1465 = mul i64 %x, 1465
  br label %join

b1466:
  %m1466 = mul i64 %x, 1466
  br label %join

b1467:
  %m1467 = mul i64 %x, 1467
  br label %join

b1468:
  %m1468 = mul i64 %x, 1468
  br label %join

b1469:
  %m1469 = mul i64 %x, 1469
  br label %join

b1470:
  %m1470 = mul i64 %x, 1470
  br label %join

b1471:
  %m1471 = mul i64 %x, 1471
  br label %join

b1472:
  %m1472 = mul i64 %x, 1472
  br label %join

b1473:
  %m1473 = mul i64 %x, 1473
  br label %join

b1474:
  %m1474 = mul i64 %x, 1474
  br label %join

b1475:
  %m1475 = mul i64 %x, 1475
  br label %join

b1476:
  %m1476 = mul i64 %x, 1476
  br label %join

b1477:
  %m1477 = mul i64 %x, 1477
  br label %join

b1478:
  %m1478 = mul i64 %x, 1478
  br label %join

b1479:
  %m1479 = mul i64 %x, 1479
  br label %join

b1480:
  %m1480 = mul i64 %x, 1480
  br label %join

b1481:
  %m1481 = mul i64 %x, 1481
  br label %join

b1482:
  %m1482 = mul i64 %x, 1482
  br label %join

b1483:
  %m1483 = mul i64 %x, 1483
  br label %join

b1484:
  %m1484 = mul i64 %x, 1484
  br label %join

b1485:
  %m1485 = mul i64 %x, 1485
  br label %join

b1486:
  %m1486 = mul i64 %x, 1486
  br label %join

b1487:
  %m1487 = mul i64 %x, 1487
  br label %join

b1488:
  %m1488 = mul i64 %x, 1488
  br label %join

b1489:
  %m1489 = mul i64 %x, 1489
  br label %join

b1490:
  %m1490 = mul i64 %x, 1490
  br label %join

b1491:
  %m1491 = mul i64 %x, 1491
  br label %join

b1492:
  %m1492 = mul i64 %x, 1492
  br label %join

b1493:
  %m1493 = mul i64 %x, 1493
  br label %join

b1494:
  %m1494 = mul i64 %x, 1494
  br label %join

b1495:
  %m1495 = mul i64 %x, 1495
  br label %join

b1496:
  %m1496 = mul i64 %x, 1496
  br label %join

b1497:
  %m1497 = mul i64 %x, 1497
  br label %join

b1498:
  %m1498 = mul i64 %x, 1498
  br label %join

b1499:
  %m1499 = mul i64 %x, 1499
  br label %join

otherwise:
  br label %join

join:
  %twice = phi i64 [ 0, %otherwise ], [ %m0, %b0 ], [ %m1, %b1 ], [ %m2, %b2 ], [ %m3, %b3 ], [ %m4, %b4 ], [ %m5, %b5 ], [ %m6, %b6 ], [ %m7, %b7 ], [ %m8, %b8 ], [ %m9, %b9 ], [ %m10, %b10 ], [ %m11, %b11 ], [ %m12, %b12 ], [ %m13, %b13 ], [ %m14, %b14 ], [ %m15, %b15 ], [ %m16, %b16 ], [ %m17, %b17 ], [ %m18, %b18 ], [ %m19, %b19 ], [ %m20, %b20 ], [ %m21, %b21 ], [ %m22, %b22 ], [ %m23, %b23 ], [ %m24, %b24 ], [ %m25, %b25 ], [ %m26, %b26 ], [ %m27, %b27 ], [ %m28, %b28 ], [ %m29, %b29 ], [ %m30, %b30 ], [ %m31, %b31 ], [ %m32, %b32 ], [ %m33, %b33 ], [ %m34, %b34 ], [ %m35, %b35 ], [ %m36, %b36 ], [ %m37, %b37 ], [ %m38, %b38 ], [ %m39, %b39 ], [ %m40, %b40 ], [ %m41, %b41 ], [ %m42, %b42 ], [ %m43, %b43 ], [ %m44, %b44 ], [ %m45, %b45 ], [ %m46, %b46 ], [ %m47, %b47 ], [ %m48, %b48 ], [ %m49, %b49 ], [ %m50, %b50 ], [ %m51, %b51 ], [ %m52, %b52 ], [ %m53, %b53 ], [ %m54, %b54 ], [ %m55, %b55 ], [ %m56, %b56 ], [ %m57, %b57 ], [ %m58, %b58 ], [ %m59, %b59 ], [ %m60, %b60 ], [ %m61, %b61 ], [ %m62, %b62 ], [ %m63, %b63 ], [ %m64, %b64 ], [ %m65, %b65 ], [ %m66, %b66 ], [ %m67, %b67 ], [ %m68, %b68 ], [ %m69, %b69 ], [ %m70, %b70 ], [ %m71, %b71 ], [ %m72, %b72 ], [ %m73, %b73 ], [ %m74, %b74 ], [ %m75, %b75 ], [ %m76, %b76 ], [ %m77, %b77 ], [ %m78, %b78 ], [ %m79, %b79 ], [ %m80, %b80 ], [ %m81, %b81 ], [ %m82, %b82 ], [ %m83, %b83 ], [ %m84, %b84 ], [ %m85, %b85 ], [ %m86, %b86 ], [ %m87, %b87 ], [ %m88, %b88 ], [ %m89, %b89 ], [ %m90, %b90 ], [ %m91, %b91 ], [ %m92, %b92 ], [ %m93, %b93 ], [ %m94, %b94 ], [ %m95, %b95 ], [ %m96, %b96 ], [ %m97, %b97 ], [ %m98, %b98 ], [ %m99, %b99 ], [ %m100, %b100 ], [ %m101, %b101 ], [ %m102, %b102 ], [ %m103, %b103 ], [ %m104, %b104 ], [ %m105, %b105 ], [ %m106, %b106 ], [ %m107, %b107 ], [ %m108, %b108 ], [ %m109, %b109 ], [ %m110, %b110 ], [ %m111, %b111 ], [ %m112, %b112 ], [ %m113, %b113 ], [ %m114, %b114 ], [ %m115, %b115 ], [ %m116, %b116 ], [ %m117, %b117 ], [ %m118, %b118 ], [ %m119, %b119 ], [ %m120, %b120 ], [ %m121, %b121 ], [ %m122, %b122 ], [ %m123, %b123 ], [ %m124, %b124 ], [ %m125, %b125 ], [ %m126, %b126 ], [ %m127, %b127 ], [ %m128, %b128 ], [ %m129, %b129 ], [ %m130, %b130 ], [ %m131, %b131 ], [ %m132, %b132 ], [ %m133, %b133 ], [ %m134, %b134 ], [ %m135, %b135 ], [ %m136, %b136 ], [ %m137, %b137 ], [ %m138, %b138 ], [ %m139, %b139 ], [ %m140, %b140 ], [ %m141, %b141 ], [ %m142, %b142 ], [ %m143, %b143 ], [ %m144, %b144 ], [ %m145, %b145 ], [ %m146, %b146 ], [ %m147, %b147 ], [ %m148, %b148 ], [ %m149, %b149 ], [ %m150, %b150 ], [ %m151, %b151 ], [ %m152, %b152 ], [ %m153, %b153 ], [ %m154, %b154 ], [ %m155, %b155 ], [ %m156, %b156 ], [ %m157, %b157 ], [ %m158, %b158 ], [ %m159, %b159 ], [ %m160, %b160 ], [ %m161, %b161 ], [ %m162, %b162 ], [ %m163, %b163 ], [ %m164, %b164 ], [ %m165, %b165 ], [ %m166, %b166 ], [ %m167, %b167 ], [ %m168, %b168 ], [ %m169, %b169 ], [ %m170, %b170 ], [ %m171, %b171 ], [ %m172, %b172 ], [ %m173, %b173 ], [ %m174, %b174 ], [ %m175, %b175 ], [ %m176, %b176 ], [ %m177, %b177 ], [ %m178, %b178 ], [ %m179, %b179 ], [ %m180, %b180 ], [ %m181, %b181 ], [ %m182, %b182 ], [ %m183, %b183 ], [ %m184, %b184 ], [ %m185, %b185 ], [ %m186, %b186 ], [ %m187, %b187 ], [ %m188, %b188 ], [ %m189, %b189 ], [ %m190, %b190 ], [ %m191, %b191 ], [ %m192, %b192 ], [ %m193, %b193 ], [ %m194, %b194 ], [ %m195, %b195 ], [ %m196, %b196 ], [ %m197, %b197 ], [ %m198, %b198 ], [ %m199, %b199 ], [ %m200, %b200 ], [ %m201, %b201 ], [ %m202, %b202 ], [ %m203, %b203 ], [ %m204, %b204 ], [ %m205, %b205 ], [ %m206, %b206 ], [ %m207, %b207 ], [ %m208, %b208 ], [ %m209, %b209 ], [ %m210, %b210 ], [ %m211, %b211 ], [ %m212, %b212 ], [ %m213, %b213 ], [ %m214, %b214 ], [ %m215, %b215 ], [ %m216, %b216 ], [ %m217, %b217 ], [ %m218, %b218 ], [ %m219, %b219 ], [ %m220, %b220 ], [ %m221, %b221 ], [ %m222, %b222 ], [ %m223, %b223 ], [ %m224, %b224 ], [ %m225, %b225 ], [ %m226, %b226 ], [ %m227, %b227 ], [ %m228, %b228 ], [ %m229, %b229 ], [ %m230, %b230 ], [ %m231, %b231 ], [ %m232, %b232 ], [ %m233, %b233 ], [ %m234, %b234 ], [ %m235, %b235 ], [ %m236, %b236 ], [ %m237, %b237 ], [ %m238, %b238 ], [ %m239, %b239 ], [ %m240, %b240 ], [ %m241, %b241 ], [ %m242, %b242 ], [ %m243, %b243 ], [ %m244, %b244 ], [ %m245, %b245 ], [ %m246, %b246 ], [ %m247, %b247 ], [ %m248, %b248 ], [ %m249, %b249 ], [ %m250, %b250 ], [ %m251, %b251 ], [ %m252, %b252 ], [ %m253, %b253 ], [ %m254, %b254 ], [ %m255, %b255 ], [ %m256, %b256 ], [ %m257, %b257 ], [ %m258, %b258 ], [ %m259, %b259 ], [ %m260, %b260 ], [ %m261, %b261 ], [ %m262, %b262 ], [ %m263, %b263 ], [ %m264, %b264 ], [ %m265, %b265 ], [ %m266, %b266 ], [ %m267, %b267 ], [ %m268, %b268 ], [ %m269, %b269 ], [ %m270, %b270 ], [ %m271, %b271 ], [ %m272, %b272 ], [ %m273, %b273 ], [ %m274, %b274 ], [ %m275, %b275 ], [ %m276, %b276 ], [ %m277, %b277 ], [ %m278, %b278 ], [ %m279, %b279 ], [ %m280, %b280 ], [ %m281, %b281 ], [ %m282, %b282 ], [ %m283, %b283 ], [ %m284, %b284 ], [ %m285, %b285 ], [ %m286, %b286 ], [ %m287, %b287 ], [ %m288, %b288 ], [ %m289, %b289 ], [ %m290, %b290 ], [ %m291, %b291 ], [ %m292, %b292 ], [ %m293, %b293 ], [ %m294, %b294 ], [ %m295, %b295 ], [ %m296, %b296 ], [ %m297, %b297 ], [ %m298, %b298 ], [ %m299, %b299 ], [ %m300, %b300 ], [ %m301, %b301 ], [ %m302, %b302 ], [ %m303, %b303 ], [ %m304, %b304 ], [ %m305, %b305 ], [ %m306, %b306 ], [ %m307, %b307 ], [ %m308, %b308 ], [ %m309, %b309 ], [ %m310, %b310 ], [ %m311, %b311 ], [ %m312, %b312 ], [ %m313, %b313 ], [ %m314, %b314 ], [ %m315, %b315 ], [ %m316, %b316 ], [ %m317, %b317 ], [ %m318, %b318 ], [ %m319, %b319 ], [ %m320, %b320 ], [ %m321, %b321 ], [ %m322, %b322 ], [ %m323, %b323 ], [ %m324, %b324 ], [ %m325, %b325 ], [ %m326, %b326 ], [ %m327, %b327 ], [ %m328, %b328 ], [ %m329, %b329 ], [ %m330, %b330 ], [ %m331, %b331 ], [ %m332, %b332 ], [ %m333, %b333 ], [ %m334, %b334 ], [ %m335, %b335 ], [ %m336, %b336 ], [ %m337, %b337 ], [ %m338, %b338 ], [ %m339, %b339 ], [ %m340, %b340 ], [ %m341, %b341 ], [ %m342, %b342 ], [ %m343, %b343 ], [ %m344, %b344 ], [ %m345, %b345 ], [ %m346, %b346 ], [ %m347, %b347 ], [ %m348, %b348 ], [ %m349, %b349 ], [ %m350, %b350 ], [ %m351, %b351 ], [ %m352, %b352 ], [ %m353, %b353 ], [ %m354, %b354 ], [ %m355, %b355 ], [ %m356, %b356 ], [ %m357, %b357 ], [ %m358, %b358 ], [ %m359, %b359 ], [ %m360, %b360 ], [ %m361, %b361 ], [ %m362, %b362 ], [ %m363, %b363 ], [ %m364, %b364 ], [ %m365, %b365 ], [ %m366, %b366 ], [ %m367, %b367 ], [ %m368, %b368 ], [ %m369, %b369 ], [ %m370, %b370 ], [ %m371, %b371 ], [ %m372, %b372 ], [ %m373, %b373 ], [ %m374, %b374 ], [ %m375, %b375 ], [ %m376, %b376 ], [ %m377, %b377 ], [ %m378, %b378 ], [ %m379, %b379 ], [ %m380, %b380 ], [ %m381, %b381 ], [ %m382, %b382 ], [ %m383, %b383 ], [ %m384, %b384 ], [ %m385, %b385 ], [ %m386, %b386 ], [ %m387, %b387 ], [ %m388, %b388 ], [ %m389, %b389 ], [ %m390, %b390 ], [ %m391, %b391 ], [ %m392, %b392 ], [ %m393, %b393 ], [ %m394, %b394 ], [ %m395, %b395 ], [ %m396, %b396 ], [ %m397, %b397 ], [ %m398, %b398 ], [ %m399, %b399 ], [ %m400, %b400 ], [ %m401, %b401 ], [ %m402, %b402 ], [ %m403, %b403 ], [ %m404, %b404 ], [ %m405, %b405 ], [ %m406, %b406 ], [ %m407, %b407 ], [ %m408, %b408 ], [ %m409, %b409 ], [ %m410, %b410 ], [ %m411, %b411 ], [ %m412, %b412 ], [ %m413, %b413 ], [ %m414, %b414 ], [ %m415, %b415 ], [ %m416, %b416 ], [ %m417, %b417 ], [ %m418, %b418 ], [ %m419, %b419 ], [ %m420, %b420 ], [ %m421, %b421 ], [ %m422, %b422 ], [ %m423, %b423 ], [ %m424, %b424 ], [ %m425, %b425 ], [ %m426, %b426 ], [ %m427, %b427 ], [ %m428, %b428 ], [ %m429, %b429 ], [ %m430, %b430 ], [ %m431, %b431 ], [ %m432, %b432 ], [ %m433, %b433 ], [ %m434, %b434 ], [ %m435, %b435 ], [ %m436, %b436 ], [ %m437, %b437 ], [ %m438, %b438 ], [ %m439, %b439 ], [ %m440, %b440 ], [ %m441, %b441 ], [ %m442, %b442 ], [ %m443, %b443 ], [ %m444, %b444 ], [ %m445, %b445 ], [ %m446, %b446 ], [ %m447, %b447 ], [ %m448, %b448 ], [ %m449, %b449 ], [ %m450, %b450 ], [ %m451, %b451 ], [ %m452, %b452 ], [ %m453, %b453 ], [ %m454, %b454 ], [ %m455, %b455 ], [ %m456, %b456 ], [ %m457, %b457 ], [ %m458, %b458 ], [ %m459, %b459 ], [ %m460, %b460 ], [ %m461, %b461 ], [ %m462, %b462 ], [ %m463, %b463 ], [ %m464, %b464 ], [ %m465, %b465 ], [ %m466, %b466 ], [ %m467, %b467 ], [ %m468, %b468 ], [ %m469, %b469 ], [ %m470, %b470 ], [ %m471, %b471 ], [ %m472, %b472 ], [ %m473, %b473 ], [ %m474, %b474 ], [ %m475, %b475 ], [ %m476, %b476 ], [ %m477, %b477 ], [ %m478, %b478 ], [ %m479, %b479 ], [ %m480, %b480 ], [ %m481, %b481 ], [ %m482, %b482 ], [ %m483, %b483 ], [ %m484, %b484 ], [ %m485, %b485 ], [ %m486, %b486 ], [ %m487, %b487 ], [ %m488, %b488 ], [ %m489, %b489 ], [ %m490, %b490 ], [ %m491, %b491 ], [ %m492, %b492 ], [ %m493, %b493 ], [ %m494, %b494 ], [ %m495, %b495 ], [ %m496, %b496 ], [ %m497, %b497 ], [ %m498, %b498 ], [ %m499, %b499 ], [ %m500, %b500 ], [ %m501, %b501 ], [ %m502, %b502 ], [ %m503, %b503 ], [ %m504, %b504 ], [ %m505, %b505 ], [ %m506, %b506 ], [ %m507, %b507 ], [ %m508, %b508 ], [ %m509, %b509 ], [ %m510, %b510 ], [ %m511, %b511 ], [ %m512, %b512 ], [ %m513, %b513 ], [ %m514, %b514 ], [ %m515, %b515 ], [ %m516, %b516 ], [ %m517, %b517 ], [ %m518, %b518 ], [ %m519, %b519 ], [ %m520, %b520 ], [ %m521, %b521 ], [ %m522, %b522 ], [ %m523, %b523 ], [ %m524, %b524 ], [ %m525, %b525 ], [ %m526, %b526 ], [ %m527, %b527 ], [ %m528, %b528 ], [ %m529, %b529 ], [ %m530, %b530 ], [ %m531, %b531 ], [ %m532, %b532 ], [ %m533, %b533 ], [ %m534, %b534 ], [ %m535, %b535 ], [ %m536, %b536 ], [ %m537, %b537 ], [ %m538, %b538 ], [ %m539, %b539 ], [ %m540, %b540 ], [ %m541, %b541 ], [ %m542, %b542 ], [ %m543, %b543 ], [ %m544, %b544 ], [ %m545, %b545 ], [ %m546, %b546 ], [ %m547, %b547 ], [ %m548, %b548 ], [ %m549, %b549 ], [ %m550, %b550 ], [ %m551, %b551 ], [ %m552, %b552 ], [ %m553, %b553 ], [ %m554, %b554 ], [ %m555, %b555 ], [ %m556, %b556 ], [ %m557, %b557 ], [ %m558, %b558 ], [ %m559, %b559 ], [ %m560, %b560 ], [ %m561, %b561 ], [ %m562, %b562 ], [ %m563, %b563 ], [ %m564, %b564 ], [ %m565, %b565 ], [ %m566, %b566 ], [ %m567, %b567 ], [ %m568, %b568 ], [ %m569, %b569 ], [ %m570, %b570 ], [ %m571, %b571 ], [ %m572, %b572 ], [ %m573, %b573 ], [ %m574, %b574 ], [ %m575, %b575 ], [ %m576, %b576 ], [ %m577, %b577 ], [ %m578, %b578 ], [ %m579, %b579 ], [ %m580, %b580 ], [ %m581, %b581 ], [ %m582, %b582 ], [ %m583, %b583 ], [ %m584, %b584 ], [ %m585, %b585 ], [ %m586, %b586 ], [ %m587, %b587 ], [ %m588, %b588 ], [ %m589, %b589 ], [ %m590, %b590 ], [ %m591, %b591 ], [ %m592, %b592 ], [ %m593, %b593 ], [ %m594, %b594 ], [ %m595, %b595 ], [ %m596, %b596 ], [ %m597, %b597 ], [ %m598, %b598 ], [ %m599, %b599 ], [ %m600, %b600 ], [ %m601, %b601 ], [ %m602, %b602 ], [ %m603, %b603 ], [ %m604, %b604 ], [ %m605, %b605 ], [ %m606, %b606 ], [ %m607, %b607 ], [ %m608, %b608 ], [ %m609, %b609 ], [ %m610, %b610 ], [ %m611, %b611 ], [ %m612, %b612 ], [ %m613, %b613 ], [ %m614, %b614 ], [ %m615, %b615 ], [ %m616, %b616 ], [ %m617, %b617 ], [ %m618, %b618 ], [ %m619, %b619 ], [ %m620, %b620 ], [ %m621, %b621 ], [ %m622, %b622 ], [ %m623, %b623 ], [ %m624, %b624 ], [ %m625, %b625 ], [ %m626, %b626 ], [ %m627, %b627 ], [ %m628, %b628 ], [ %m629, %b629 ], [ %m630, %b630 ], [ %m631, %b631 ], [ %m632, %b632 ], [ %m633, %b633 ], [ %m634, %b634 ], [ %m635, %b635 ], [ %m636, %b636 ], [ %m637, %b637 ], [ %m638, %b638 ], [ %m639, %b639 ], [ %m640, %b640 ], [ %m641, %b641 ], [ %m642, %b642 ], [ %m643, %b643 ], [ %m644, %b644 ], [ %m645, %b645 ], [ %m646, %b646 ], [ %m647, %b647 ], [ %m648, %b648 ], [ %m649, %b649 ], [ %m650, %b650 ], [ %m651, %b651 ], [ %m652, %b652 ], [ %m653, %b653 ], [ %m654, %b654 ], [ %m655, %b655 ], [ %m656, %b656 ], [ %m657, %b657 ], [ %m658, %b658 ], [ %m659, %b659 ], [ %m660, %b660 ], [ %m661, %b661 ], [ %m662, %b662 ], [ %m663, %b663 ], [ %m664, %b664 ], [ %m665, %b665 ], [ %m666, %b666 ], [ %m667, %b667 ], [ %m668, %b668 ], [ %m669, %b669 ], [ %m670, %b670 ], [ %m671, %b671 ], [ %m672, %b672 ], [ %m673, %b673 ], [ %m674, %b674 ], [ %m675, %b675 ], [ %m676, %b676 ], [ %m677, %b677 ], [ %m678, %b678 ], [ %m679, %b679 ], [ %m680, %b680 ], [ %m681, %b681 ], [ %m682, %b682 ], [ %m683, %b683 ], [ %m684, %b684 ], [ %m685, %b685 ], [ %m686, %b686 ], [ %m687, %b687 ], [ %m688, %b688 ], [ %m689, %b689 ], [ %m690, %b690 ], [ %m691, %b691 ], [ %m692, %b692 ], [ %m693, %b693 ], [ %m694, %b694 ], [ %m695, %b695 ], [ %m696, %b696 ], [ %m697, %b697 ], [ %m698, %b698 ], [ %m699, %b699 ], [ %m700, %b700 ], [ %m701, %b701 ], [ %m702, %b702 ], [ %m703, %b703 ], [ %m704, %b704 ], [ %m705, %b705 ], [ %m706, %b706 ], [ %m707, %b707 ], [ %m708, %b708 ], [ %m709, %b709 ], [ %m710, %b710 ], [ %m711, %b711 ], [ %m712, %b712 ], [ %m713, %b713 ], [ %m714, %b714 ], [ %m715, %b715 ], [ %m716, %b716 ], [ %m717, %b717 ], [ %m718, %b718 ], [ %m719, %b719 ], [ %m720, %b720 ], [ %m721, %b721 ], [ %m722, %b722 ], [ %m723, %b723 ], [ %m724, %b724 ], [ %m725, %b725 ], [ %m726, %b726 ], [ %m727, %b727 ], [ %m728, %b728 ], [ %m729, %b729 ], [ %m730, %b730 ], [ %m731, %b731 ], [ %m732, %b732 ], [ %m733, %b733 ], [ %m734, %b734 ], [ %m735, %b735 ], [ %m736, %b736 ], [ %m737, %b737 ], [ %m738, %b738 ], [ %m739, %b739 ], [ %m740, %b740 ], [ %m741, %b741 ], [ %m742, %b742 ], [ %m743, %b743 ], [ %m744, %b744 ], [ %m745, %b745 ], [ %m746, %b746 ], [ %m747, %b747 ], [ %m748, %b748 ], [ %m749, %b749 ], [ %m750, %b750 ], [ %m751, %b751 ], [ %m752, %b752 ], [ %m753, %b753 ], [ %m754, %b754 ], [ %m755, %b755 ], [ %m756, %b756 ], [ %m757, %b757 ], [ %m758, %b758 ], [ %m759, %b759 ], [ %m760, %b760 ], [ %m761, %b761 ], [ %m762, %b762 ], [ %m763, %b763 ], [ %m764, %b764 ], [ %m765, %b765 ], [ %m766, %b766 ], [ %m767, %b767 ], [ %m768, %b768 ], [ %m769, %b769 ], [ %m770, %b770 ], [ %m771, %b771 ], [ %m772, %b772 ], [ %m773, %b773 ], [ %m774, %b774 ], [ %m775, %b775 ], [ %m776, %b776 ], [ %m777, %b777 ], [ %m778, %b778 ], [ %m779, %b779 ], [ %m780, %b780 ], [ %m781, %b781 ], [ %m782, %b782 ], [ %m783, %b783 ], [ %m784, %b784 ], [ %m785, %b785 ], [ %m786, %b786 ], [ %m787, %b787 ], [ %m788, %b788 ], [ %m789, %b789 ], [ %m790, %b790 ], [ %m791, %b791 ], [ %m792, %b792 ], [ %m793, %b793 ], [ %m794, %b794 ], [ %m795, %b795 ], [ %m796, %b796 ], [ %m797, %b797 ], [ %m798, %b798 ], [ %m799, %b799 ], [ %m800, %b800 ], [ %m801, %b801 ], [ %m802, %b802 ], [ %m803, %b803 ], [ %m804, %b804 ], [ %m805, %b805 ], [ %m806, %b806 ], [ %m807, %b807 ], [ %m808, %b808 ], [ %m809, %b809 ], [ %m810, %b810 ], [ %m811, %b811 ], [ %m812, %b812 ], [ %m813, %b813 ], [ %m814, %b814 ], [ %m815, %b815 ], [ %m816, %b816 ], [ %m817, %b817 ], [ %m818, %b818 ], [ %m819, %b819 ], [ %m820, %b820 ], [ %m821, %b821 ], [ %m822, %b822 ], [ %m823, %b823 ], [ %m824, %b824 ], [ %m825, %b825 ], [ %m826, %b826 ], [ %m827, %b827 ], [ %m828, %b828 ], [ %m829, %b829 ], [ %m830, %b830 ], [ %m831, %b831 ], [ %m832, %b832 ], [ %m833, %b833 ], [ %m834, %b834 ], [ %m835, %b835 ], [ %m836, %b836 ], [ %m837, %b837 ], [ %m838, %b838 ], [ %m839, %b839 ], [ %m840, %b840 ], [ %m841, %b841 ], [ %m842, %b842 ], [ %m843, %b843 ], [ %m844, %b844 ], [ %m845, %b845 ], [ %m846, %b846 ], [ %m847, %b847 ], [ %m848, %b848 ], [ %m849, %b849 ], [ %m850, %b850 ], [ %m851, %b851 ], [ %m852, %b852 ], [ %m853, %b853 ], [ %m854, %b854 ], [ %m855, %b855 ], [ %m856, %b856 ], [ %m857, %b857 ], [ %m858, %b858 ], [ %m859, %b859 ], [ %m860, %b860 ], [ %m861, %b861 ], [ %m862, %b862 ], [ %m863, %b863 ], [ %m864, %b864 ], [ %m865, %b865 ], [ %m866, %b866 ], [ %m867, %b867 ], [ %m868, %b868 ], [ %m869, %b869 ], [ %m870, %b870 ], [ %m871, %b871 ], [ %m872, %b872 ], [ %m873, %b873 ], [ %m874, %b874 ], [ %m875, %b875 ], [ %m876, %b876 ], [ %m877, %b877 ], [ %m878, %b878 ], [ %m879, %b879 ], [ %m880, %b880 ], [ %m881, %b881 ], [ %m882, %b882 ], [ %m883, %b883 ], [ %m884, %b884 ], [ %m885, %b885 ], [ %m886, %b886 ], [ %m887, %b887 ], [ %m888, %b888 ], [ %m889, %b889 ], [ %m890, %b890 ], [ %m891, %b891 ], [ %m892, %b892 ], [ %m893, %b893 ], [ %m894, %b894 ], [ %m895, %b895 ], [ %m896, %b896 ], [ %m897, %b897 ], [ %m898, %b898 ], [ %m899, %b899 ], [ %m900, %b900 ], [ %m901, %b901 ], [ %m902, %b902 ], [ %m903, %b903 ], [ %m904, %b904 ], [ %m905, %b905 ], [ %m906, %b906 ], [ %m907, %b907 ], [ %m908, %b908 ], [ %m909, %b909 ], [ %m910, %b910 ], [ %m911, %b911 ], [ %m912, %b912 ], [ %m913, %b913 ], [ %m914, %b914 ], [ %m915, %b915 ], [ %m916, %b916 ], [ %m917, %b917 ], [ %m918, %b918 ], [ %m919, %b919 ], [ %m920, %b920 ], [ %m921, %b921 ], [ %m922, %b922 ], [ %m923, %b923 ], [ %m924, %b924 ], [ %m925, %b925 ], [ %m926, %b926 ], [ %m927, %b927 ], [ %m928, %b928 ], [ %m929, %b929 ], [ %m930, %b930 ], [ %m931, %b931 ], [ %m932, %b932 ], [ %m933, %b933 ], [ %m934, %b934 ], [ %m935, %b935 ], [ %m936, %b936 ], [ %m937, %b937 ], [ %m938, %b938 ], [ %m939, %b939 ], [ %m940, %b940 ], [ %m941, %b941 ], [ %m942, %b942 ], [ %m943, %b943 ], [ %m944, %b944 ], [ %m945, %b945 ], [ %m946, %b946 ], [ %m947, %b947 ], [ %m948, %b948 ], [ %m949, %b949 ], [ %m950, %b950 ], [ %m951, %b951 ], [ %m952, %b952 ], [ %m953, %b953 ], [ %m954, %b954 ], [ %m955, %b955 ], [ %m956, %b956 ], [ %m957, %b957 ], [ %m958, %b958 ], [ %m959, %b959 ], [ %m960, %b960 ], [ %m961, %b961 ], [ %m962, %b962 ], [ %m963, %b963 ], [ %m964, %b964 ], [ %m965, %b965 ], [ %m966, %b966 ], [ %m967, %b967 ], [ %m968, %b968 ], [ %m969, %b969 ], [ %m970, %b970 ], [ %m971, %b971 ], [ %m972, %b972 ], [ %m973, %b973 ], [ %m974, %b974 ], [ %m975, %b975 ], [ %m976, %b976 ], [ %m977, %b977 ], [ %m978, %b978 ], [ %m979, %b979 ], [ %m980, %b980 ], [ %m981, %b981 ], [ %m982, %b982 ], [ %m983, %b983 ], [ %m984, %b984 ], [ %m985, %b985 ], [ %m986, %b986 ], [ %m987, %b987 ], [ %m988, %b988 ], [ %m989, %b989 ], [ %m990, %b990 ], [ %m991, %b991 ], [ %m992, %b992 ], [ %m993, %b993 ], [ %m994, %b994 ], [ %m995, %b995 ], [ %m996, %b996 ], [ %m997, %b997 ], [ %m998, %b998 ], [ %m999, %b999 ], [ %m1000, %b1000 ], [ %m1001, %b1001 ], [ %m1002, %b1002 ], [ %m1003, %b1003 ], [ %m1004, %b1004 ], [ %m1005, %b1005 ], [ %m1006, %b1006 ], [ %m1007, %b1007 ], [ %m1008, %b1008 ], [ %m1009, %b1009 ], [ %m1010, %b1010 ], [ %m1011, %b1011 ], [ %m1012, %b1012 ], [ %m1013, %b1013 ], [ %m1014, %b1014 ], [ %m1015, %b1015 ], [ %m1016, %b1016 ], [ %m1017, %b1017 ], [ %m1018, %b1018 ], [ %m1019, %b1019 ], [ %m1020, %b1020 ], [ %m1021, %b1021 ], [ %m1022, %b1022 ], [ %m1023, %b1023 ], [ %m1024, %b1024 ], [ %m1025, %b1025 ], [ %m1026, %b1026 ], [ %m1027, %b1027 ], [ %m1028, %b1028 ], [ %m1029, %b1029 ], [ %m1030, %b1030 ], [ %m1031, %b1031 ], [ %m1032, %b1032 ], [ %m1033, %b1033 ], [ %m1034, %b1034 ], [ %m1035, %b1035 ], [ %m1036, %b1036 ], [ %m1037, %b1037 ], [ %m1038, %b1038 ], [ %m1039, %b1039 ], [ %m1040, %b1040 ], [ %m1041, %b1041 ], [ %m1042, %b1042 ], [ %m1043, %b1043 ], [ %m1044, %b1044 ], [ %m1045, %b1045 ], [ %m1046, %b1046 ], [ %m1047, %b1047 ], [ %m1048, %b1048 ], [ %m1049, %b1049 ], [ %m1050, %b1050 ], [ %m1051, %b1051 ], [ %m1052, %b1052 ], [ %m1053, %b1053 ], [ %m1054, %b1054 ], [ %m1055, %b1055 ], [ %m1056, %b1056 ], [ %m1057, %b1057 ], [ %m1058, %b1058 ], [ %m1059, %b1059 ], [ %m1060, %b1060 ], [ %m1061, %b1061 ], [ %m1062, %b1062 ], [ %m1063, %b1063 ], [ %m1064, %b1064 ], [ %m1065, %b1065 ], [ %m1066, %b1066 ], [ %m1067, %b1067 ], [ %m1068, %b1068 ], [ %m1069, %b1069 ], [ %m1070, %b1070 ], [ %m1071, %b1071 ], [ %m1072, %b1072 ], [ %m1073, %b1073 ], [ %m1074, %b1074 ], [ %m1075, %b1075 ], [ %m1076, %b1076 ], [ %m1077, %b1077 ], [ %m1078, %b1078 ], [ %m1079, %b1079 ], [ %m1080, %b1080 ], [ %m1081, %b1081 ], [ %m1082, %b1082 ], [ %m1083, %b1083 ], [ %m1084, %b1084 ], [ %m1085, %b1085 ], [ %m1086, %b1086 ], [ %m1087, %b1087 ], [ %m1088, %b1088 ], [ %m1089, %b1089 ], [ %m1090, %b1090 ], [ %m1091, %b1091 ], [ %m1092, %b1092 ], [ %m1093, %b1093 ], [ %m1094, %b1094 ], [ %m1095, %b1095 ], [ %m1096, %b1096 ], [ %m1097, %b1097 ], [ %m1098, %b1098 ], [ %m1099, %b1099 ], [ %m1100, %b1100 ], [ %m1101, %b1101 ], [ %m1102, %b1102 ], [ %m1103, %b1103 ], [ %m1104, %b1104 ], [ %m1105, %b1105 ], [ %m1106, %b1106 ], [ %m1107, %b1107 ], [ %m1108, %b1108 ], [ %m1109, %b1109 ], [ %m1110, %b1110 ], [ %m1111, %b1111 ], [ %m1112, %b1112 ], [ %m1113, %b1113 ], [ %m1114, %b1114 ], [ %m1115, %b1115 ], [ %m1116, %b1116 ], [ %m1117, %b1117 ], [ %m1118, %b1118 ], [ %m1119, %b1119 ], [ %m1120, %b1120 ], [ %m1121, %b1121 ], [ %m1122, %b1122 ], [ %m1123, %b1123 ], [ %m1124, %b1124 ], [ %m1125, %b1125 ], [ %m1126, %b1126 ], [ %m1127, %b1127 ], [ %m1128, %b1128 ], [ %m1129, %b1129 ], [ %m1130, %b1130 ], [ %m1131, %b1131 ], [ %m1132, %b1132 ], [ %m1133, %b1133 ], [ %m1134, %b1134 ], [ %m1135, %b1135 ], [ %m1136, %b1136 ], [ %m1137, %b1137 ], [ %m1138, %b1138 ], [ %m1139, %b1139 ], [ %m1140, %b1140 ], [ %m1141, %b1141 ], [ %m1142, %b1142 ], [ %m1143, %b1143 ], [ %m1144, %b1144 ], [ %m1145, %b1145 ], [ %m1146, %b1146 ], [ %m1147, %b1147 ], [ %m1148, %b1148 ], [ %m1149, %b1149 ], [ %m1150, %b1150 ], [ %m1151, %b1151 ], [ %m1152, %b1152 ], [ %m1153, %b1153 ], [ %m1154, %b1154 ], [ %m1155, %b1155 ], [ %m1156, %b1156 ], [ %m1157, %b1157 ], [ %m1158, %b1158 ], [ %m1159, %b1159 ], [ %m1160, %b1160 ], [ %m1161, %b1161 ], [ %m1162, %b1162 ], [ %m1163, %b1163 ], [ %m1164, %b1164 ], [ %m1165, %b1165 ], [ %m1166, %b1166 ], [ %m1167, %b1167 ], [ %m1168, %b1168 ], [ %m1169, %b1169 ], [ %m1170, %b1170 ], [ %m1171, %b1171 ], [ %m1172, %b1172 ], [ %m1173, %b1173 ], [ %m1174, %b1174 ], [ %m1175, %b1175 ], [ %m1176, %b1176 ], [ %m1177, %b1177 ], [ %m1178, %b1178 ], [ %m1179, %b1179 ], [ %m1180, %b1180 ], [ %m1181, %b1181 ], [ %m1182, %b1182 ], [ %m1183, %b1183 ], [ %m1184, %b1184 ], [ %m1185, %b1185 ], [ %m1186, %b1186 ], [ %m1187, %b1187 ], [ %m1188, %b1188 ], [ %m1189, %b1189 ], [ %m1190, %b1190 ], [ %m1191, %b1191 ], [ %m1192, %b1192 ], [ %m1193, %b1193 ], [ %m1194, %b1194 ], [ %m1195, %b1195 ], [ %m1196, %b1196 ], [ %m1197, %b1197 ], [ %m1198, %b1198 ], [ %m1199, %b1199 ], [ %m1200, %b1200 ], [ %m1201, %b1201 ], [ %m1202, %b1202 ], [ %m1203, %b1203 ], [ %m1204, %b1204 ], [ %m1205, %b1205 ], [ %m1206, %b1206 ], [ %m1207, %b1207 ], [ %m1208, %b1208 ], [ %m1209, %b1209 ], [ %m1210, %b1210 ], [ %m1211, %b1211 ], [ %m1212, %b1212 ], [ %m1213, %b1213 ], [ %m1214, %b1214 ], [ %m1215, %b1215 ], [ %m1216, %b1216 ], [ %m1217, %b1217 ], [ %m1218, %b1218 ], [ %m1219, %b1219 ], [ %m1220, %b1220 ], [ %m1221, %b1221 ], [ %m1222, %b1222 ], [ %m1223, %b1223 ], [ %m1224, %b1224 ], [ %m1225, %b1225 ], [ %m1226, %b1226 ], [ %m1227, %b1227 ], [ %m1228, %b1228 ], [ %m1229, %b1229 ], [ %m1230, %b1230 ], [ %m1231, %b1231 ], [ %m1232, %b1232 ], [ %m1233, %b1233 ], [ %m1234, %b1234 ], [ %m1235, %b1235 ], [ %m1236, %b1236 ], [ %m1237, %b1237 ], [ %m1238, %b1238 ], [ %m1239, %b1239 ], [ %m1240, %b1240 ], [ %m1241, %b1241 ], [ %m1242, %b1242 ], [ %m1243, %b1243 ], [ %m1244, %b1244 ], [ %m1245, %b1245 ], [ %m1246, %b1246 ], [ %m1247, %b1247 ], [ %m1248, %b1248 ], [ %m1249, %b1249 ], [ %m1250, %b1250 ], [ %m1251, %b1251 ], [ %m1252, %b1252 ], [ %m1253, %b1253 ], [ %m1254, %b1254 ], [ %m1255, %b1255 ], [ %m1256, %b1256 ], [ %m1257, %b1257 ], [ %m1258, %b1258 ], [ %m1259, %b1259 ], [ %m1260, %b1260 ], [ %m1261, %b1261 ], [ %m1262, %b1262 ], [ %m1263, %b1263 ], [ %m1264, %b1264 ], [ %m1265, %b1265 ], [ %m1266, %b1266 ], [ %m1267, %b1267 ], [ %m1268, %b1268 ], [ %m1269, %b1269 ], [ %m1270, %b1270 ], [ %m1271, %b1271 ], [ %m1272, %b1272 ], [ %m1273, %b1273 ], [ %m1274, %b1274 ], [ %m1275, %b1275 ], [ %m1276, %b1276 ], [ %m1277, %b1277 ], [ %m1278, %b1278 ], [ %m1279, %b1279 ], [ %m1280, %b1280 ], [ %m1281, %b1281 ], [ %m1282, %b1282 ], [ %m1283, %b1283 ], [ %m1284, %b1284 ], [ %m1285, %b1285 ], [ %m1286, %b1286 ], [ %m1287, %b1287 ], [ %m1288, %b1288 ], [ %m1289, %b1289 ], [ %m1290, %b1290 ], [ %m1291, %b1291 ], [ %m1292, %b1292 ], [ %m1293, %b1293 ], [ %m1294, %b1294 ], [ %m1295, %b1295 ], [ %m1296, %b1296 ], [ %m1297, %b1297 ], [ %m1298, %b1298 ], [ %m1299, %b1299 ], [ %m1300, %b1300 ], [ %m1301, %b1301 ], [ %m1302, %b1302 ], [ %m1303, %b1303 ], [ %m1304, %b1304 ], [ %m1305, %b1305 ], [ %m1306, %b1306 ], [ %m1307, %b1307 ], [ %m1308, %b1308 ], [ %m1309, %b1309 ], [ %m1310, %b1310 ], [ %m1311, %b1311 ], [ %m1312, %b1312 ], [ %m1313, %b1313 ], [ %m1314, %b1314 ], [ %m1315, %b1315 ], [ %m1316, %b1316 ], [ %m1317, %b1317 ], [ %m1318, %b1318 ], [ %m1319, %b1319 ], [ %m1320, %b1320 ], [ %m1321, %b1321 ], [ %m1322, %b1322 ], [ %m1323, %b1323 ], [ %m1324, %b1324 ], [ %m1325, %b1325 ], [ %m1326, %b1326 ], [ %m1327, %b1327 ], [ %m1328, %b1328 ], [ %m1329, %b1329 ], [ %m1330, %b1330 ], [ %m1331, %b1331 ], [ %m1332, %b1332 ], [ %m1333, %b1333 ], [ %m1334, %b1334 ], [ %m1335, %b1335 ], [ %m1336, %b1336 ], [ %m1337, %b1337 ], [ %m1338, %b1338 ], [ %m1339, %b1339 ], [ %m1340, %b1340 ], [ %m1341, %b1341 ], [ %m1342, %b1342 ], [ %m1343, %b1343 ], [ %m1344, %b1344 ], [ %m1345, %b1345 ], [ %m1346, %b1346 ], [ %m1347, %b1347 ], [ %m1348, %b1348 ], [ %m1349, %b1349 ], [ %m1350, %b1350 ], [ %m1351, %b1351 ], [ %m1352, %b1352 ], [ %m1353, %b1353 ], [ %m1354, %b1354 ], [ %m1355, %b1355 ], [ %m1356, %b1356 ], [ %m1357, %b1357 ], [ %m1358, %b1358 ], [ %m1359, %b1359 ], [ %m1360, %b1360 ], [ %m1361, %b1361 ], [ %m1362, %b1362 ], [ %m1363, %b1363 ], [ %m1364, %b1364 ], [ %m1365, %b1365 ], [ %m1366, %b1366 ], [ %m1367, %b1367 ], [ %m1368, %b1368 ], [ %m1369, %b1369 ], [ %m1370, %b1370 ], [ %m1371, %b1371 ], [ %m1372, %b1372 ], [ %m1373, %b1373 ], [ %m1374, %b1374 ], [ %m1375, %b1375 ], [ %m1376, %b1376 ], [ %m1377, %b1377 ], [ %m1378, %b1378 ], [ %m1379, %b1379 ], [ %m1380, %b1380 ], [ %m1381, %b1381 ], [ %m1382, %b1382 ], [ %m1383, %b1383 ], [ %m1384, %b1384 ], [ %m1385, %b1385 ], [ %m1386, %b1386 ], [ %m1387, %b1387 ], [ %m1388, %b1388 ], [ %m1389, %b1389 ], [ %m1390, %b1390 ], [ %m1391, %b1391 ], [ %m1392, %b1392 ], [ %m1393, %b1393 ], [ %m1394, %b1394 ], [ %m1395, %b1395 ], [ %m1396, %b1396 ], [ %m1397, %b1397 ], [ %m1398, %b1398 ], [ %m1399, %b1399 ], [ %m1400, %b1400 ], [ %m1401, %b1401 ], [ %m1402, %b1402 ], [ %m1403, %b1403 ], [ %m1404, %b1404 ], [ %m1405, %b1405 ], [ %m1406, %b1406 ], [ %m1407, %b1407 ], [ %m1408, %b1408 ], [ %m1409, %b1409 ], [ %m1410, %b1410 ], [ %m1411, %b1411 ], [ %m1412, %b1412 ], [ %m1413, %b1413 ], [ %m1414, %b1414 ], [ %m1415, %b1415 ], [ %m1416, %b1416 ], [ %m1417, %b1417 ], [ %m1418, %b1418 ], [ %m1419, %b1419 ], [ %m1420, %b1420 ], [ %m1421, %b1421 ], [ %m1422, %b1422 ], [ %m1423, %b1423 ], [ %m1424, %b1424 ], [ %m1425, %b1425 ], [ %m1426, %b1426 ], [ %m1427, %b1427 ], [ %m1428, %b1428 ], [ %m1429, %b1429 ], [ %m1430, %b1430 ], [ %m1431, %b1431 ], [ %m1432, %b1432 ], [ %m1433, %b1433 ], [ %m1434, %b1434 ], [ %m1435, %b1435 ], [ %m1436, %b1436 ], [ %m1437, %b1437 ], [ %m1438, %b1438 ], [ %m1439, %b1439 ], [ %m1440, %b1440 ], [ %m1441, %b1441 ], [ %m1442, %b1442 ], [ %m1443, %b1443 ], [ %m1444, %b1444 ], [ %m1445, %b1445 ], [ %m1446, %b1446 ], [ %m1447, %b1447 ], [ %m1448, %b1448 ], [ %m1449, %b1449 ], [ %m1450, %b1450 ], [ %m1451, %b1451 ], [ %m1452, %b1452 ], [ %m1453, %b1453 ], [ %m1454, %b1454 ], [ %m1455, %b1455 ], [ %m1456, %b1456 ], [ %m1457, %b1457 ], [ %m1458, %b1458 ], [ %m1459, %b1459 ], [ %m1460, %b1460 ], [ %m1461, %b1461 ], [ %m1462, %b1462 ], [ %m1463, %b1463 ], [ %m1464, %b1464 ], [ %m1465, %b1465 ], [ %m1466, %b1466 ], [ %m1467, %b1467 ], [ %m1468, %b1468 ], [ %m1469, %b1469 ], [ %m1470, %b1470 ], [ %m1471, %b1471 ], [ %m1472, %b1472 ], [ %m1473, %b1473 ], [ %m1474, %b1474 ], [ %m1475, %b1475 ], [ %m1476, %b1476 ], [ %m1477, %b1477 ], [ %m1478, %b1478 ], [ %m1479, %b1479 ], [ %m1480, %b1480 ], [ %m1481, %b1481 ], [ %m1482, %b1482 ], [ %m1483, %b1483 ], [ %m1484, %b1484 ], [ %m1485, %b1485 ], [ %m1486, %b1486 ], [ %m1487, %b1487 ], [ %m1488, %b1488 ], [ %m1489, %b1489 ], [ %m1490, %b1490 ], [ %m1491, %b1491 ], [ %m1492, %b1492 ], [ %m1493, %b1493 ], [ %m1494, %b1494 ], [ %m1495, %b1495 ], [ %m1496, %b1496 ], [ %m1497, %b1497 ], [ %m1498, %b1498 ], [ %m1499, %b1499 ]
  ret i64 %twice
}
