/**
 * What the owner decides on the page: done, said, and the focus left near.
 *
 * @param {object} parts
 * @param {(text: string) => void} parts.tell says what an action did
 * @param {() => HTMLElement} parts.top gets the focus where a list is gone
 */
export const createActions = ({store, sentences, words, tell, top}) => {
  const {say} = sentences;

  const act = async (task, said) => {
    const list = document.activeElement?.closest('[data-list]')?.dataset.list;
    try {
      const result = await task();
      tell(said(result));
      (document.getElementById(`true-stock-${list}`) ?? top()).focus();
    } catch (error) {
      tell(error.message || words.not_saved);
    }
  };

  return {
    setQuantity: (id, name, values) =>
      act(
        () => store.setQuantity(id, values),
        (quantity) => say('saved', {name, quantity}),
      ),
    markPlenty: (id, name) =>
      act(
        () => store.markPlenty(id, true),
        () => say('marked', {name}),
      ),
    unmarkPlenty: (id, name) =>
      act(
        () => store.markPlenty(id, false),
        () => say('unmarked', {name}),
      ),
    dismiss: (key, until, reason) =>
      act(
        () => store.dismiss(key, until, reason),
        () => say('put_aside', {until: sentences.dateOf(until)}),
      ),
    restore: (key, name) =>
      act(
        () => store.dismiss(key, '', ''),
        () => say('brought_back', {name}),
      ),
  };
};
