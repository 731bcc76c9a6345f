/// Learning
