pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../../../simulator/ui/qml/components"

Columns {
    id: board
    Repeater {
        model: [
            { title: qsTr("A request from bed 12"), summary: qsTr("A man whose hand you held wants to be friends. He means it well, and so do you."), level: 1, minutes: 6, guidelines: [1, 7], progress: "started", best: "", step: 3, steps: 6 },
            { title: qsTr("The rumour about the water"), summary: qsTr("Half the town is sure the hospital’s water made people ill. You hold the official account."), level: 2, minutes: 8, guidelines: [1, 5, 6], progress: "new", best: "", step: 0, steps: 0 },
            { title: qsTr("Forty comments before lunch"), summary: qsTr("A waiting-room video went round overnight. People are angry, and some of them are right."), level: 3, minutes: 12, guidelines: [1, 2, 5], progress: "done", best: "S", step: 0, steps: 0 },
            { title: qsTr("The night she rang the bell, and everything that followed from it"), summary: qsTr("A family filmed the end of a long treatment and tagged you. There is nothing wrong here. Say something good."), level: 1, minutes: 4, guidelines: [4], progress: "done", best: "M", step: 0, steps: 0 }
        ]
        ScenarioCard {
            required property var modelData
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.fillHeight: true
            objective: qsTr("Professionalism")
            title: modelData.title
            summary: modelData.summary
            level: modelData.level
            minutes: modelData.minutes
            guidelines: modelData.guidelines
            progress: modelData.progress
            best: modelData.best
            step: modelData.step
            steps: modelData.steps
        }
    }
}
