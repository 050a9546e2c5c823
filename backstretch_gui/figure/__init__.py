"""The drawn body: a posable skeleton with flesh, a camera, and a painter. Knows no stretch and no session."""

import os

# numpy's BLAS would start a thread for each core, which on matrices of this size only wait for each other:
# a frame took twice as long. It is read as numpy is first imported, which nothing does before this.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
