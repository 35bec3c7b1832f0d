# 'match', 'case', 'type' and '_' are names where no statement can start with them.
match = case = type = _ = 1
match (x)
match[x]: int = 1
match.x; type.y; type[z]
match -x
