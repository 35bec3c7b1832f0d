# Python 2 wrote L behind long integers, in hexadecimal too.
x = 0xFFL    # error[S023]: invalid hexadecimal literal
