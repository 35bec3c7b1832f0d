# A method that is read from its class, such as str.strip: a function whose first argument is the
# object.


def __call__(m, receiver, *arguments, **keywords):
    if not isinstance(receiver, m.owner):
        __error__("a call of a method with an object of another class")
    return getattr(receiver, m.name)(*arguments, **keywords)
