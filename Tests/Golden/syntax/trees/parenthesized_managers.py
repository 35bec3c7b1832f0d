# Context managers in parentheses (PEP 617), and parentheses that belong to expressions.
with (a as b, c as (d, e),): pass
with (a, b): pass
with (a, *b): pass
with (yield): pass
with (a).b as c, (d): pass
async def f():
    async with (a as b): pass
