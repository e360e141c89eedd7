/// Names that a function for C cannot have, because every program has them already.
enum CLibraryNames {
    /// True for what the C library defines: a program that links a function of that name would
    /// call the wrong one.
    static func contains(_ name: String) -> Bool {
        names.contains(name[...]) || families.contains { name.hasPrefix($0) }
    }

    private static let families = [
        "pthread_", "posix_", "sem_", "thrd_", "mtx_", "cnd_", "tss_", "sched_",
    ]

    /// Functions and variables of ISO C and POSIX, as glibc exports them.
    private static let names = Set(
        """
        a64l abort abs accept access acct acos acosf acosh acoshf acoshl acosl adjtime alarm
        aligned_alloc alloca alphasort arc4random arc4random_buf arc4random_uniform asctime
        asctime_r asin asinf asinh asinhf asinhl asinl atan atan2 atan2f atan2l atanf atanh atanhf
        atanhl atanl atof atoi atol atoll bcmp bcopy bind bindresvport brk bsearch btowc bzero
        c16rtomb c32rtomb cabs cabsf cabsl cacos cacosf cacosh cacoshf cacoshl cacosl call_once
        calloc carg cargf cargl casin casinf casinh casinhf casinhl casinl catan catanf catanh
        catanhf catanhl catanl cbrt cbrtf cbrtl ccos ccosf ccosh ccoshf ccoshl ccosl ceil ceilf
        ceill cexp cexpf cexpl cfgetispeed cfgetospeed cfmakeraw cfsetispeed cfsetospeed cfsetspeed
        chdir chmod chown chroot cimag cimagf cimagl clearenv clearerr clearerr_unlocked clock
        clock_getcpuclockid clock_getres clock_gettime clock_nanosleep clock_settime clog clogf
        clogl close closedir closefrom closelog confstr conj conjf conjl connect copysign copysignf
        copysignl cos cosf cosh coshf coshl cosl cpow cpowf cpowl cproj cprojf cprojl creal crealf
        creall creat csin csinf csinh csinhf csinhl csinl csqrt csqrtf csqrtl ctan ctanf ctanh
        ctanhf ctanhl ctanl ctermid ctime ctime_r daemon difftime dirfd div dlclose dlerror dlopen
        dlsym dprintf drand48 drand48_r drem dremf dreml dup dup2 duplocale dysize ecvt ecvt_r
        endgrent endhostent endnetent endnetgrent endprotoent endpwent endrpcent endservent
        endusershell environ erand48 erand48_r erf erfc erfcf erfcl erff erfl errno execl execle
        execlp execv execve execvp exit exp exp2 exp2f exp2l expf expl explicit_bzero expm1 expm1f
        expm1l fabs fabsf fabsl faccessat fchdir fchmod fchmodat fchown fchownat fclose fcntl fcvt
        fcvt_r fdatasync fdim fdimf fdiml fdopen fdopendir feclearexcept fegetenv fegetexceptflag
        fegetround feholdexcept feof feof_unlocked feraiseexcept ferror ferror_unlocked fesetenv
        fesetexceptflag fesetround fetestexcept feupdateenv fexecve fflush fflush_unlocked ffs ffsl
        ffsll fgetc fgetc_unlocked fgetgrent fgetgrent_r fgetpos fgetpwent fgetpwent_r fgets fgetwc
        fgetws fileno fileno_unlocked finite finitef finitel flockfile floor floorf floorl fma fmaf
        fmal fmax fmaxf fmaxl fmemopen fmin fminf fminl fmod fmodf fmodl fnmatch fopen fork
        fpathconf fprintf fputc fputc_unlocked fputs fputwc fputws fread fread_unlocked free
        freeaddrinfo freelocale freopen frexp frexpf frexpl fscanf fseek fseeko fsetpos fstat
        fstatat fsync ftell ftello ftruncate ftrylockfile ftw funlockfile futimens futimes fwide
        fwprintf fwrite fwrite_unlocked fwscanf gai_strerror gamma gammaf gammal gcvt getaddrinfo
        getc getc_unlocked getchar getchar_unlocked getcwd getdate getdelim getdirentries
        getdomainname getdtablesize getegid getentropy getenv geteuid getgid getgrent getgrgid
        getgrgid_r getgrnam getgrnam_r getgrouplist getgroups gethostbyaddr gethostbyaddr_r
        gethostbyname gethostbyname2 gethostbyname2_r gethostbyname_r gethostent gethostent_r
        gethostid gethostname getitimer getline getloadavg getlogin getlogin_r getnameinfo
        getnetbyaddr getnetbyaddr_r getnetbyname getnetbyname_r getnetent getnetent_r getnetgrent
        getnetgrent_r getopt getpagesize getpass getpeername getpgid getpgrp getpid getppid
        getpriority getprotobyname getprotobyname_r getprotobynumber getprotobynumber_r getprotoent
        getprotoent_r getpwent getpwent_r getpwnam getpwnam_r getpwuid getpwuid_r getrlimit
        getrpcbyname getrpcbyname_r getrpcbynumber getrpcbynumber_r getrpcent getrpcent_r getrusage
        gets getservbyname getservbyname_r getservbyport getservbyport_r getservent getservent_r
        getsid getsockname getsockopt getsubopt gettimeofday getuid getusershell getw getwc getwchar
        getwd glob globfree gmtime gmtime_r grantpt gsignal hcreate hdestroy herror hsearch
        hstrerror htonl htons hypot hypotf hypotl iconv iconv_close iconv_open ilogb ilogbf ilogbl
        imaxabs imaxdiv index initgroups initstate initstate_r innetgr insque iruserok iruserok_af
        isalnum isalnum_l isalpha isalpha_l isascii isatty isblank isblank_l iscntrl iscntrl_l
        isdigit isdigit_l isfdtype isgraph isgraph_l isinf isinff isinfl islower islower_l isnan
        isnanf isnanl isprint isprint_l ispunct ispunct_l isspace isspace_l isupper isupper_l
        iswalnum iswalnum_l iswalpha iswalpha_l iswblank iswblank_l iswcntrl iswcntrl_l iswctype
        iswctype_l iswdigit iswdigit_l iswgraph iswgraph_l iswlower iswlower_l iswprint iswprint_l
        iswpunct iswpunct_l iswspace iswspace_l iswupper iswupper_l iswxdigit iswxdigit_l isxdigit
        isxdigit_l j0 j0f j0l j1 j1f j1l jn jnf jnl jrand48 jrand48_r kill killpg l64a labs lchmod
        lchown lcong48 lcong48_r ldexp ldexpf ldexpl ldiv lfind lgamma lgamma_r lgammaf lgammaf_r
        lgammal lgammal_r link linkat listen llabs lldiv llrint llrintf llrintl llround llroundf
        llroundl localeconv localtime localtime_r lockf log log10 log10f log10l log1p log1pf log1pl
        log2 log2f log2l logb logbf logbl logf logl longjmp lrand48 lrand48_r lrint lrintf lrintl
        lround lroundf lroundl lsearch lseek lstat lutimes madvise main malloc mblen mbrlen mbrtoc16
        mbrtoc32 mbrtowc mbsinit mbsnrtowcs mbsrtowcs mbstowcs mbtowc memccpy memchr memcmp memcpy
        memmove memset mincore mkdir mkdirat mkdtemp mkfifo mkfifoat mknod mknodat mkstemp mkstemps
        mktemp mktime mlock mlockall mmap modf modff modfl mprotect mrand48 mrand48_r msync munlock
        munlockall munmap nan nanf nanl nanosleep nearbyint nearbyintf nearbyintl newlocale
        nextafter nextafterf nextafterl nexttoward nexttowardf nexttowardl nftw nice nrand48
        nrand48_r ntohl ntohs on_exit open open_memstream open_wmemstream openat opendir openlog
        pathconf pause pclose perror pipe poll popen pow powf powl pread preadv printf profil
        pselect psiginfo psignal ptsname putc putc_unlocked putchar putchar_unlocked putenv putpwent
        puts putw putwc putwchar pwrite pwritev qecvt qecvt_r qfcvt qfcvt_r qgcvt qsort quick_exit
        raise rand rand_r random random_r rcmd rcmd_af read readdir readdir_r readlink readlinkat
        readv realloc reallocarray realpath recv recvfrom recvmsg regcomp regerror regexec regfree
        remainder remainderf remainderl remove remque remquo remquof remquol rename renameat revoke
        rewind rewinddir rexec rexec_af rindex rint rintf rintl rmdir round roundf roundl rpmatch
        rresvport rresvport_af ruserok ruserok_af sbrk scalb scalbf scalbl scalbln scalblnf scalblnl
        scalbn scalbnf scalbnl scandir scanf seed48 seed48_r seekdir select send sendmsg sendto
        setbuf setbuffer setdomainname setegid setenv seteuid setgid setgrent setgroups sethostent
        sethostid sethostname setitimer setjmp setlinebuf setlocale setlogin setlogmask setnetent
        setnetgrent setpgid setpgrp setpriority setprotoent setpwent setregid setreuid setrlimit
        setrpcent setservent setsid setsockopt setstate setstate_r settimeofday setuid setusershell
        setvbuf shm_open shm_unlink shutdown sigaction sigaddset sigaltstack sigblock sigdelset
        sigemptyset sigfillset siggetmask sighold sigignore siginterrupt sigismember siglongjmp
        signal significand significandf significandl sigpause sigpending sigprocmask sigqueue
        sigrelse sigreturn sigset sigsetjmp sigsetmask sigstack sigsuspend sigtimedwait sigwait
        sigwaitinfo sin sinf sinh sinhf sinhl sinl sleep snprintf sockatmark socket socketpair
        sprintf sqrt sqrtf sqrtl srand srand48 srand48_r srandom srandom_r sscanf ssignal stat
        stderr stdin stdout stpcpy stpncpy strcasecmp strcasecmp_l strcat strchr strcmp strcoll
        strcoll_l strcpy strcspn strdup strerror strerror_l strerror_r strftime strftime_l strlen
        strncasecmp strncasecmp_l strncat strncmp strncpy strndup strnlen strpbrk strptime strrchr
        strsep strsignal strspn strstr strtod strtof strtoimax strtok strtok_r strtol strtold
        strtoll strtoq strtoul strtoull strtoumax strtouq strxfrm strxfrm_l swab swprintf swscanf
        symlink symlinkat sync syscall sysconf syslog system tan tanf tanh tanhf tanhl tanl tcdrain
        tcflow tcflush tcgetattr tcgetpgrp tcgetsid tcsendbreak tcsetattr tcsetpgrp tdelete telldir
        tempnam tfind tgamma tgammaf tgammal time timegm timelocal timer_create timer_delete
        timer_getoverrun timer_gettime timer_settime timespec_get tmpfile tmpnam tmpnam_r toascii
        tolower tolower_l toupper toupper_l towctrans towctrans_l towlower towlower_l towupper
        towupper_l trunc truncate truncf truncl tsearch ttyname ttyname_r ttyslot twalk tzset ualarm
        umask ungetc ungetwc unlink unlinkat unlockpt unsetenv uselocale usleep utime utimensat
        utimes valloc vdprintf vfork vfprintf vfscanf vfwprintf vfwscanf vhangup vprintf vscanf
        vsnprintf vsprintf vsscanf vswprintf vswscanf vsyslog vwprintf vwscanf wait wait3 wait4
        waitid waitpid wcpcpy wcpncpy wcrtomb wcscasecmp wcscasecmp_l wcscat wcschr wcscmp wcscoll
        wcscoll_l wcscpy wcscspn wcsdup wcsftime wcslen wcsncasecmp wcsncasecmp_l wcsncat wcsncmp
        wcsncpy wcsnlen wcsnrtombs wcspbrk wcsrchr wcsrtombs wcsspn wcsstr wcstod wcstof wcstoimax
        wcstok wcstol wcstold wcstoll wcstombs wcstoul wcstoull wcstoumax wcswcs wcswidth wcsxfrm
        wcsxfrm_l wctob wctomb wctrans wctrans_l wctype wctype_l wcwidth wmemchr wmemcmp wmemcpy
        wmemmove wmemset wprintf write writev wscanf y0 y0f y0l y1 y1f y1l yn ynf ynl
        """.split { $0 == " " || $0 == "\n" })
}
