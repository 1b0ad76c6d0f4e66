import QtQuick
import QtQuick.Layouts
import "../../../simulator/ui/qml/components"

Columns {
    id: board
    readonly property string draft: "Four nights done. At 3 a.m. somebody handed out soup because nobody had eaten 🍲, and I think the clinic should pay for more hands before summer."
    Part {
        SectionHeading { text: qsTr("Writing") }
        Composer { Layout.fillWidth: true; who: "a05"; person: "Anna Vale"; draft: ""; onEdited: text => draft = text; onAudienceChosen: key => audience = key }
        Composer { Layout.fillWidth: true; who: "a05"; person: "Anna Vale"; draft: board.draft; note: qsTr("Draft kept"); audience: "friends"; pictures: true; marks: [{ begin: board.draft.indexOf("I think"), end: board.draft.length - 1, level: "caution" }]; onEdited: text => draft = text; picture: "loaf"; pictureAlt: qsTr("A round loaf on a table, a mug beside it") }
        SectionHeading { text: qsTr("Something arrives") }
        InjectCard { Layout.fillWidth: true; who: "a10"; person: "Wendell Okafor"; when: "07:24"; knownFrom: "5 West, where he was a patient in April"; note: "You held my hand before they put me under. I never got to say thank you properly. Hope this is all right?" }
        InjectCard { Layout.fillWidth: true; who: "a11"; person: "Ines Moreau"; when: "07:31"; writing: true }
        InjectCard { Layout.fillWidth: true; who: "a12"; person: "Grace Mwangi"; when: "07:31"; answer: "declined" }
    }
    Part {
        PostCard { Layout.fillWidth: true; focused: true; who: "a13"; author: "Oskar Lindahl"; headline: "Respiratory therapist, Harbor Lake Clinic"; when: "06:58"; body: "If you are visiting this week: the east ramp is closed until Friday. The shuttle leaves the fairground lot every ten minutes, and Lou, who drives it, knows everybody’s grandmother. 🚌❤️"; picture: "shuttle"; pictureAlt: qsTr("A white shuttle bus at a stop, early sun behind hills"); likes: 48; commentCount: 6; likedByMe: true; canShare: true; canSeeReach: true; actions: [{ key: "report", text: qsTr("Report"), glyph: "flag" }] }
        PostCard { Layout.fillWidth: true; who: "a14"; author: "Wendell Okafor"; headline: "Retired, Alder Falls"; when: "06:40"; knownFrom: "5 West, where he was a patient in April"; body: "Half a year since they opened me up. Today the dog and I went all the way round the lake. She complained more than I did."; likes: 112; commentCount: 2; open: true; myWho: "a05"; myName: "Anna Vale"; commentDraft: ""; onCommentEdited: text => commentDraft = text
            comments: [{ id: "c1", who: "a15", author: "Priya Raman", when: "06:45", body: "She has a point." }, { id: "c2", who: "a05", author: "Anna Vale", when: "06:52", body: "So good to see you out there. Mind the step at the boat house, it was slippery this morning.", own: true }] }
    }
    Part {
        PostCard { Layout.fillWidth: true; who: "a05"; author: "Anna Vale"; when: "06:21"; audience: qsTr("Friends"); own: true; body: "Sourdough, attempt nine. You can knock on it and somebody might answer."; picture: "loaf"; pictureAlt: qsTr("A round loaf on a table"); likes: 23; commentCount: 9 }
        PostCard { Layout.fillWidth: true; who: "a17"; author: "A very long name that somebody made up for a page"; headline: "Teaches fractions to people who would rather not, and enjoys it more than the fractions do"; when: "05:02"; body: "https://a.very.long.address.example/that-does-not-break-anywhere-and-must-not-leave-the-card-at-its-right-side-either"; likes: 0; commentCount: 0 }
    }
}
