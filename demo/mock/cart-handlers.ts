import {http, HttpResponse, type HttpHandler} from 'msw';

/**
 * The demo shop's own cart and wish list. Like a plain OpenCart it checks no
 * stock at all, so what stops a sale on this page is the gate alone.
 */
export function cartHandlers(cart: string, wishList: string): HttpHandler[] {
  let total = 0;
  return [
    http.post(cart, async ({request}) => {
      const form = await request.formData();
      total += Number(form.get('quantity') ?? 1);
      return HttpResponse.json({total});
    }),
    http.post(wishList, () => HttpResponse.json({saved: true})),
  ];
}
