// What is compared: the name in the table, and the page's script. Each has the
// options that its own documentation recommends for polling, else its defaults.
export const SUBJECTS = [
  {name: 'True Stock', page: 'true-stock', isOurs: true},
  {name: 'query-core + lit', page: 'query-core'},
  {name: '… batched by hand', page: 'query-core-batch'},
  {name: 'lit-query', page: 'lit-query'},
  {name: 'SWR + React', page: 'swr'},
  {name: 'setInterval + fetch', page: 'interval'},
];
