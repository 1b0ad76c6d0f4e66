from simulator.model.finding import Place
from simulator.policy.mend import with_replaced


def test_a_word_that_opens_a_sentence_has_a_capital() -> None:
    text = "Mr. Okafor asked. Mr. Okafor, you are kind, and Mr. Okafor knows"
    marks = [Place(field="text", span=(at, at + 10)) for at in (0, 18, 48)]
    assert with_replaced(text, marks, "somebody") == "Somebody asked. Somebody, you are kind, and somebody knows"
