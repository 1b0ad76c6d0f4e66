pragma Singleton
import QtQuick

/*! Every colour, size and duration of the interface. Components read tokens; none writes a value of its own. */
QtObject {
    id: theme

    // ------------------------------------------------------------ settings of the learner
    property string mode: "system"      // "light", "dark" or "system"
    property real textScale: 1.0        // 1.0 to 2.0
    property bool reducedMotion: false
    readonly property bool dark: mode === "dark" || (mode === "system" && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)

    // ------------------------------------------------------------ surfaces
    readonly property color window: dark ? "#1c1b19" : "#f3f1ec"
    readonly property color surface: dark ? "#272523" : "#fffefc"
    readonly property color raised: dark ? "#312f2c" : "#ffffff"
    readonly property color sunken: dark ? "#151412" : "#e9e5dd"
    readonly property color field: dark ? "#1c1b19" : "#fffefc"
    readonly property color hover: dark ? "#35322f" : "#eeebe4"
    readonly property color pressed: dark ? "#3e3b37" : "#e3dfd6"
    readonly property color line: dark ? "#3d3a36" : "#ddd7cc"
    readonly property color lineStrong: dark ? "#918a7f" : "#857d70"
    readonly property color scrim: dark ? "#b80c0b0a" : "#8c2a2621"

    // ------------------------------------------------------------ ink
    readonly property color text: dark ? "#ede9e2" : "#24282a"
    readonly property color textMuted: dark ? "#b6afa4" : "#5b5e5c"
    readonly property color textDisabled: dark ? "#7d776e" : "#918b81"

    // ------------------------------------------------------------ accent: lagoon
    readonly property color accent: dark ? "#79cbd3" : "#0c5f6b"
    readonly property color accentHover: dark ? "#92d8df" : "#094e58"
    readonly property color accentPressed: dark ? "#5fb7c0" : "#073f48"
    readonly property color accentInk: dark ? "#0a2a2f" : "#ffffff"
    readonly property color accentSoft: dark ? "#1b3d42" : "#dcecec"
    readonly property color accentText: dark ? "#9adbe2" : "#0a535e"
    readonly property color focus: dark ? "#f2d694" : "#24282a"
    readonly property color ribbon: dark ? "#143237" : "#d5e8e6"
    readonly property color ribbonText: dark ? "#b4e3e8" : "#0a4a54"
    readonly property color heart: dark ? "#ff9fb0" : "#b0294c"

    // ------------------------------------------------------------ the judge's four voices
    readonly property color violation: dark ? "#ff9d93" : "#a3272d"
    readonly property color violationSoft: dark ? "#4a2422" : "#fae5e1"
    readonly property color caution: dark ? "#f2bf62" : "#774b00"
    readonly property color cautionSoft: dark ? "#413214" : "#fbeecf"
    readonly property color commendation: dark ? "#93d28d" : "#2a672d"
    readonly property color commendationSoft: dark ? "#203b21" : "#e2f1de"
    readonly property color question: dark ? "#c4b4f7" : "#584399"
    readonly property color questionSoft: dark ? "#372e55" : "#ebe6f7"

    // ------------------------------------------------------------ type (px at textScale 1)
    readonly property string family: "Inter"
    readonly property int small: px(12)
    readonly property int label: px(13)
    readonly property int body: px(15)
    readonly property int lead: px(17)
    readonly property int title: px(20)
    readonly property int display: px(27)
    readonly property real leading: 1.38

    // ------------------------------------------------------------ space, shape, motion
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 24
    readonly property int s6: 32
    readonly property int s7: 48
    readonly property int radiusTag: 4
    readonly property int radiusControl: 8
    readonly property int radiusCard: 12
    readonly property int radiusSheet: 16
    readonly property int controlHeight: Math.max(36, px(36))
    readonly property int smallControl: Math.max(32, px(32))    // inside a card's foot
    readonly property int ribbonHeight: Math.max(32, px(30))
    readonly property int quick: reducedMotion ? 0 : 90       // hover, press
    readonly property int calm: reducedMotion ? 0 : 180       // a card or a sheet arrives
    readonly property int slow: reducedMotion ? 0 : 420       // charts draw, rings grow

    function px(size: real): int {
        return Math.round(size * textScale);
    }
    /*! Room in units of normal text: a small window and large text bend alike. */
    function room(width: real): real {
        return width / textScale;
    }

    // ------------------------------------------------------------ the four voices by name
    function ink(level: string): color {
        return level === "violation" ? violation : level === "caution" ? caution : level === "commendation" ? commendation : question;
    }
    function soft(level: string): color {
        return level === "violation" ? violationSoft : level === "caution" ? cautionSoft : level === "commendation" ? commendationSoft : questionSoft;
    }
    function icon(level: string): string {
        return ({ violation: "octagon-alert", caution: "triangle-alert", commendation: "badge-check" })[level] ?? "message-circle-question-mark";
    }
    function word(level: string): string {
        return ({ violation: qsTr("Violation"), caution: qsTr("Caution"), commendation: qsTr("Well done") })[level] ?? qsTr("Question");
    }
    /*! Underline under marked words: a second sign beside the colour. */
    function underline(level: string): string {
        return ({ violation: "wave", caution: "dash", commendation: "solid" })[level] ?? "dot";
    }

    // ------------------------------------------------------------ ratings (HSEEP)
    function ratingInk(letter: string): color {
        return letter === "P" ? commendation : letter === "S" ? accentText : letter === "M" ? caution : violation;
    }
    function ratingSoft(letter: string): color {
        return letter === "P" ? commendationSoft : letter === "S" ? accentSoft : letter === "M" ? cautionSoft : violationSoft;
    }
    function ratingWord(letter: string): string {
        return ({ P: qsTr("Without challenges"), S: qsTr("Some challenges"), M: qsTr("Major challenges"), U: qsTr("Not yet able") })[letter] ?? qsTr("Not rated");
    }
    function ratingSteps(letter: string): int {
        return ({ P: 4, S: 3, M: 2, U: 1 })[letter] ?? 0;
    }
}
