-- Who backs a theme. Made of all rows at once where all are counted anew, which is faster.
CREATE INDEX backs_of ON backs (theme, whole, label);
