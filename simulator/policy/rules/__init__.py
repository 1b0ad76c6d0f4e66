"""All rules, in the order of their codes. A new rule is a class in one of these modules and a line in `ALL_RULES`."""

from simulator.policy.rule import Rule
from simulator.policy.rules.commendations import (
    BreachReported,
    FalseClaimCorrected,
    HarassmentReported,
    PatientDeclined,
    PrivateChannel,
    SentToMediaRelations,
    ThanksWithoutConfirming,
)
from simulator.policy.rules.g01_affairs import (
    BareRefusal,
    Campaigning,
    ConfidentialMatter,
    Credentials,
    PoliticalOpinion,
    TalkingToPress,
)
from simulator.policy.rules.g01_pictures import (
    InternalDocument,
    PictureOfCare,
    PictureOfStaff,
)
from simulator.policy.rules.g01_privacy import (
    ConfirmingPatient,
    IdentifyingDetail,
    NamingPatient,
    RecognisableStory,
    SpecificStory,
    TellingWhoWasSeen,
)
from simulator.policy.rules.g02_speak_for_yourself import (
    DisclaimerBesideOpinion,
    OpinionWithoutDisclaimer,
    SpeakingForEmployer,
)
from simulator.policy.rules.g03_conduct_at_work import (
    Boast,
    DisrespectAsStaff,
    HealthRulesIgnored,
    HeatedAboutWork,
)
from simulator.policy.rules.g04_say_who_you_are import (
    ConnectionAndRole,
    HiddenConnection,
    RoleMissing,
)
from simulator.policy.rules.g05_accuracy import (
    AdviceToStranger,
    Dishonesty,
    Exaggeration,
    FalseHealthClaim,
    Unverified,
)
from simulator.policy.rules.g05_respect import (
    Approval,
    Insult,
    Mockery,
    Profanity,
)
from simulator.policy.rules.g06_work_first import (
    MuchOnShift,
    NeglectedWork,
    TooMuchOnShift,
)
from simulator.policy.rules.g07_friending_patients import (
    FollowingPatient,
    FriendingPatient,
    PatientTie,
)
from simulator.policy.rules.g08_leading_staff import (
    AcceptingReport,
    AskingReport,
    AskingReportWhoIsFriend,
)
from simulator.policy.rules.g09_endorsements import (
    EndorsementDeclined,
    EndorsementInEmployersName,
    EndorsementWithoutDisclaimer,
    OfficialEndorsement,
)
from simulator.policy.rules.g10_name_and_logo import (
    AskedFirst,
    LogoInProfile,
    NameInProfile,
    NearMiss,
)
from simulator.policy.rules.together import (
    AffairTogether,
    ClaimTogether,
    ConductTogether,
    NeglectTogether,
    PraiseTogether,
    ScornTogether,
    StoryTogether,
)

ALL_RULES: tuple[Rule, ...] = (
    NamingPatient(),
    IdentifyingDetail(),
    RecognisableStory(),
    ConfirmingPatient(),
    TellingWhoWasSeen(),
    PictureOfCare(),
    InternalDocument(),
    ConfidentialMatter(),
    Credentials(),
    TalkingToPress(),
    Campaigning(),
    SpecificStory(),
    PictureOfStaff(),
    PoliticalOpinion(),
    BareRefusal(),
    PrivateChannel(),
    ThanksWithoutConfirming(),
    BreachReported(),
    SentToMediaRelations(),
    SpeakingForEmployer(),
    OpinionWithoutDisclaimer(),
    DisclaimerBesideOpinion(),
    DisrespectAsStaff(),
    Boast(),
    HeatedAboutWork(),
    HealthRulesIgnored(),
    HiddenConnection(),
    RoleMissing(),
    ConnectionAndRole(),
    Insult(),
    Mockery(),
    FalseHealthClaim(),
    Dishonesty(),
    Profanity(),
    Unverified(),
    Exaggeration(),
    AdviceToStranger(),
    Approval(),
    FalseClaimCorrected(),
    HarassmentReported(),
    TooMuchOnShift(),
    NeglectedWork(),
    MuchOnShift(),
    NeglectTogether(),
    FriendingPatient(),
    PatientTie(),
    FollowingPatient(),
    PatientDeclined(),
    AskingReport(),
    AskingReportWhoIsFriend(),
    AcceptingReport(),
    OfficialEndorsement(),
    EndorsementInEmployersName(),
    EndorsementWithoutDisclaimer(),
    PraiseTogether(),
    EndorsementDeclined(),
    NameInProfile(),
    LogoInProfile(),
    NearMiss(),
    AskedFirst(),
    StoryTogether(),
    AffairTogether(),
    ConductTogether(),
    ScornTogether(),
    ClaimTogether(),
)
