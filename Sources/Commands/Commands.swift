package enum Commands {}
