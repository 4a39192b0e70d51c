UPDATE touched SET is_out = 1
