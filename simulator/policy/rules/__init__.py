"""All rules, in the order of their codes. A new rule is a class in one of these modules and a line in `ALL_RULES`."""

from simulator.policy.rule import Rule
from simulator.policy.rules.g01_privacy import NamingPatient
from simulator.policy.rules.g07_friending_patients import FriendingPatient

ALL_RULES: tuple[Rule, ...] = (
    NamingPatient(),
    FriendingPatient(),
)
