company-time_zone = There is no such time zone.
company-currency = A currency is three capital letters, like CNY.
company-locale = The program speaks zh-CN and en.

department-circle = A department cannot be below itself.
department-has_children = There are departments below this one.
department-has_members = There are still people in this department.

dictionary-code = A code has 1 to 40 letters, digits, dots, dashes or underscores.
dictionary-code_taken = Another entry of this list has this code.
dictionary-other_list = The entry above must be on the same list.
dictionary-circle = An entry cannot be below itself.
dictionary-has_children = There are entries below this one.

number_series-prefix = A prefix has at most 10 capital letters and digits.

settings-warning_too_early = The warning must come later than the last follow-up: fewer days than until the drop.
settings-work_days = Choose at least one working day; Monday is 1 and Sunday 7.
settings-closes_before_opening = Work must end after it begins.
settings-too_many_holidays = At most { $max } holidays.

invalid-reference = There is no such record.
