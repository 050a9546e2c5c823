/* The complex functions of Windows' C runtime: numpy calls them, and Wine's ucrtbase.dll has only their names.
   They are exported without "own_". Microsoft passes a complex number as a struct of two; its long double is a
   double. */

#include <complex.h>

typedef struct { float parts[2]; } Single;
typedef struct { double parts[2]; } Double;

typedef union { Single passed; float complex value; } SingleValue;
typedef union { Double passed; double complex value; } DoubleValue;

#define SINGLE(number) ((SingleValue){.passed = (number)}.value)
#define DOUBLE(number) ((DoubleValue){.passed = (number)}.value)
#define AS_SINGLE(number) ((SingleValue){.value = (number)}.passed)
#define AS_DOUBLE(number) ((DoubleValue){.value = (number)}.passed)

#define TO_REAL(name) \
    float own_##name##f(Single z) { return name##f(SINGLE(z)); } \
    double own_##name(Double z) { return name(DOUBLE(z)); } \
    double own_##name##l(Double z) { return name(DOUBLE(z)); }

#define TO_COMPLEX(name) \
    Single own_##name##f(Single z) { return AS_SINGLE(name##f(SINGLE(z))); } \
    Double own_##name(Double z) { return AS_DOUBLE(name(DOUBLE(z))); } \
    Double own_##name##l(Double z) { return AS_DOUBLE(name(DOUBLE(z))); }

TO_REAL(cabs)
TO_REAL(carg)
TO_REAL(cimag)
TO_REAL(creal)

TO_COMPLEX(ccos)
TO_COMPLEX(ccosh)
TO_COMPLEX(cexp)
TO_COMPLEX(conj)
TO_COMPLEX(csin)
TO_COMPLEX(csinh)
TO_COMPLEX(ctan)
TO_COMPLEX(ctanh)

Single own_cpowf(Single a, Single b) { return AS_SINGLE(cpowf(SINGLE(a), SINGLE(b))); }
Double own_cpow(Double a, Double b) { return AS_DOUBLE(cpow(DOUBLE(a), DOUBLE(b))); }
Double own_cpowl(Double a, Double b) { return AS_DOUBLE(cpow(DOUBLE(a), DOUBLE(b))); }
