int near(int n) { return n +; }
