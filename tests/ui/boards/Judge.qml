import QtQuick
import QtQuick.Layouts
import "../../../simulator/ui/qml"
import "../../../simulator/ui/qml/components"

Columns {
    id: board
    readonly property string sample: "A violation is waved, a caution is dashed, a question is dotted, and what was well done has a plain line."
    function span(words: string, level: string): var {
        const begin = sample.indexOf(words);
        return { begin: begin, end: begin + words.length, level: level };
    }
    Part {
        SectionHeading { text: qsTr("The judge’s voices") }
        Flow { Layout.fillWidth: true; spacing: Theme.s2
            LevelTag { level: "violation" }
            LevelTag { level: "caution" }
            LevelTag { level: "question" }
            LevelTag { level: "commendation" }
        }
        MarkedText { Layout.fillWidth: true; text: board.sample; marks: [board.span("A violation is waved", "violation"), board.span("a caution is dashed", "caution"), board.span("a question is dotted", "question"), board.span("what was well done", "commendation")] }
        SectionHeading { text: qsTr("A finding") }
        FindingCard {
            Layout.fillWidth: true
            level: "violation"; guideline: 9; guidelineName: qsTr("Endorsements")
            quote: "we use it on every shift, and so does everybody upstairs"
            message: qsTr("This recommends a product on the strength of your work at the clinic.")
            advice: qsTr("Say that you like it yourself, and leave the ward out of it.")
            action: qsTr("Use these words")
            whyShown: true
            facts: [qsTr("Your profile names the clinic."), qsTr("“On every shift” speaks of the ward."), qsTr("Together: the clinic seems to recommend it.")]
        }
        FindingCard { Layout.fillWidth: true; level: "commendation"; guideline: 5; guidelineName: qsTr("Honest and accurate"); message: qsTr("You answered the vitamin rumour with a source, and stayed kind."); foldable: true; folded: true; facts: ["A source is named."] }
    }
    Part {
        CoachList {
            Layout.fillWidth: true
            draft: [
                { level: "caution", guideline: 2, guidelineName: qsTr("Speak for yourself"), quote: "I think the clinic should pay…", message: qsTr("An opinion about your employer, on a profile that names it. Readers cannot tell whose view it is."), advice: qsTr("You may say this. Six words make it yours:"), better: "“My own view, not the clinic’s.”", action: qsTr("Add these words"), facts: ["Your profile names the clinic.", "Nothing says whose view it is."] },
                { level: "question", guideline: 1, guidelineName: qsTr("Privacy"), quote: "someone I looked after said…", message: qsTr("Could this person’s family tell who it is? With a day or a bed it would be too much.") }
            ]
            before: [{ level: "commendation", guideline: 5, guidelineName: qsTr("Honest and accurate"), message: qsTr("You answered the vitamin rumour with a source."), facts: ["A source is named."] }]
        }
        CoachList { Layout.fillWidth: true }
    }
    Part {
        SectionHeading { text: qsTr("Blocks") }
        SheetBlock { Layout.fillWidth: true; heading: qsTr("A better way"); glyph: "sparkles"; ground: Theme.commendationSoft; headingInk: Theme.commendation
            AppText { width: parent.width; text: "Best morning in weeks. Some days you see somebody stand up again." } }
        SheetBlock { Layout.fillWidth: true; heading: qsTr("Your words")
            MarkedText { width: parent.width; text: board.sample; marks: [board.span("A violation is waved", "violation")] } }
        SectionHeading { text: qsTr("Why") }
        WhyChain { Layout.fillWidth: true; facts: ["You nurse on 5 West; your profile says where.", "“Bed 12” is a place, “Sunday” a day of care.", "Together: who is treated here, and for what."] }
        SectionHeading { text: qsTr("Ratings") }
        Repeater { model: ["P", "S", "M", "U"]
            RatingLine { required property string modelData; Layout.fillWidth: true; objective: qsTr("Professionalism"); rating: modelData } }
        Flow { Layout.fillWidth: true; spacing: Theme.s4
            LevelDots { level: 1 }
            LevelDots { level: 2 }
            LevelDots { level: 3 }
        }
        StepBar { Layout.fillWidth: true; done: 2; total: 6 }
        RowLayout {
            SectionHeading { text: qsTr("How it went"); Layout.fillWidth: true }
            ShowAsTable { id: asTable }
        }
        GuidelineBar { visible: !asTable.table; Layout.fillWidth: true; number: 4; name: qsTr("Who you are to it"); kept: 11; possible: 14; worst: "caution" }
        GuidelineBar { visible: !asTable.table; Layout.fillWidth: true; number: 5; name: qsTr("Honest and accurate"); kept: 8; possible: 8 }
        DataTable { visible: asTable.table; Layout.fillWidth: true; name: qsTr("How it went"); heads: [qsTr("Guideline"), qsTr("Kept"), qsTr("Possible")]; rows: [["4 Who you are to it", "11", "14"], ["5 Honest and accurate", "8", "8"]] }
    }
}
