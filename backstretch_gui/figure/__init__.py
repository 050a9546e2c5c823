"""The drawn body: a posable skeleton with flesh, a camera, and a painter. Knows no stretch and no session."""
