from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.catalog.line import Line
from backstretch_gui.voice.wishes import WishList


def wishes(*texts: str) -> WishList:
    wish_list = WishList()
    wish_list.replace(map(Line, texts))
    return wish_list


def rest(wish_list: WishList) -> list[str]:
    """What is still wished for, in order; takes it all out."""
    texts: list[str] = []
    while (line := wish_list.next()) is not None:
        texts.append(line.text)
        wish_list.succeed(line)
    return texts


def test_they_come_in_the_order_of_need_and_once() -> None:
    assert rest(wishes("b", "a", "b", " ", "", "c")) == ["b", "a", "c"]


def test_new_wishes_replace_the_old() -> None:
    wish_list = wishes("a", "b")
    wish_list.replace(map(Line, ["c"]))
    assert rest(wish_list) == ["c"]


def test_a_text_that_fails_goes_behind_the_others() -> None:
    wish_list = wishes("bad", "b", "c")
    assert not wish_list.fail(Line("bad"))
    assert rest(wish_list) == ["b", "c", "bad"]


def test_a_text_that_fails_again_while_others_succeed_is_given_up() -> None:
    wish_list = wishes("bad", "b")
    wish_list.fail(Line("bad"))
    wish_list.succeed(Line("b"))
    assert wish_list.fail(Line("bad"))
    assert wish_list.next() is None
    wish_list.replace(map(Line, ["bad", "d"]))
    assert rest(wish_list) == ["d"]


def test_another_voice_forgives() -> None:
    wish_list = wishes("bad", "b")
    wish_list.fail(Line("bad"))
    wish_list.succeed(Line("b"))
    wish_list.fail(Line("bad"))
    wish_list.forgive()
    wish_list.replace(map(Line, ["bad"]))
    assert rest(wish_list) == ["bad"]


@given(st.lists(st.sampled_from("abc"), min_size=1), st.integers(0, 30))
def test_no_text_is_blamed_while_nothing_succeeds(texts: list[str], failures: int) -> None:
    wish_list = wishes(*texts)
    for _ in range(failures):
        line = wish_list.next()
        assert line is not None
        assert not wish_list.fail(line)
    assert sorted(rest(wish_list)) == sorted(set(texts))


@given(st.permutations("abcdef"), st.sets(st.sampled_from("abcdef"), max_size=5))
def test_those_that_cannot_be_rendered_do_not_keep_the_others_waiting(
    order: list[str], poison: set[str]
) -> None:
    wish_list = wishes(*order)
    rendered: list[str] = []
    for _ in range(len(order)):
        line = wish_list.next()
        assert line is not None
        if line.text in poison:
            wish_list.fail(line)
        else:
            wish_list.succeed(line)
            rendered.append(line.text)
    assert rendered == [text for text in order if text not in poison]
