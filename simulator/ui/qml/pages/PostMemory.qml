import QtQuick
import SafeSpace

/*! What a page remembers of its posts while their cards come and go: which are open, and what is being written. */
QtObject {
    id: memory
    required property AppVm vm
    property var opened: ({})       // ids of posts whose comments are open
    property var drafts: ({})       // unfinished comments and messages, by id
    property var answers: ({})      // the comment that a draft answers, by the id of its post
    property int version: 0         // counts up when something under a post has changed
    function put(all: var, key: string, value: var): var {
        return Object.assign({}, all, { [key]: value });
    }
    function keep(key: string, text: string): void {
        drafts = put(drafts, key, text);
    }
    function toggle(post: string): void {
        opened = put(opened, post, !opened[post]);
    }
    function answer(post: string, comment: string): void {
        answers = put(answers, post, comment);
    }
    readonly property Connections hears: Connections {
        target: memory.vm.posts
        function onTouched(post: string) { memory.version += 1; }
        function onSent(key: string) { memory.keep(key, ""); memory.answer(key, ""); }
    }
    readonly property Connections told: Connections {
        target: memory.vm.feed
        function onSent(key: string) { memory.keep(key, ""); }
    }
}
