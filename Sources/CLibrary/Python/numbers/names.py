# The abstract classes of the module numbers, for isinstance.

Number = __class__("numbers.Number")
Complex = __class__("numbers.Complex")
Real = __class__("numbers.Real")
Rational = __class__("numbers.Rational")
Integral = __class__("numbers.Integral")
