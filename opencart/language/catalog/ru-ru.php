<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'В наличии';
$_['true_stock_low_stock_one'] = 'Осталась всего {count} штука';
$_['true_stock_low_stock_few'] = 'Осталось всего {count} штуки';
$_['true_stock_low_stock_many'] = 'Осталось всего {count} штук';
$_['true_stock_low_stock_other'] = 'Осталось всего {count} штуки';
$_['true_stock_out_of_stock'] = 'Нет в наличии';
$_['true_stock_backorder'] = 'Доступно под заказ';
$_['true_stock_unavailable'] = 'Недоступно';
$_['true_stock_checking'] = 'Проверяем наличие';
$_['true_stock_checked'] = 'проверено в {time}';
$_['true_stock_option_out_of_stock'] = 'Выбранного варианта нет в наличии';
$_['true_stock_too_few_one'] = 'Можно заказать только {count} штуку';
$_['true_stock_too_few_few'] = 'Можно заказать только {count} штуки';
$_['true_stock_too_few_many'] = 'Можно заказать только {count} штук';
$_['true_stock_too_few_other'] = 'Можно заказать только {count} штуки';
$_['true_stock_minimum_other'] = 'Минимальный заказ: {count}';
$_['true_stock_add_blocked'] = 'Сейчас нельзя добавить в корзину';
$_['true_stock_sold_out_many_one'] = '{count} товар закончился';
$_['true_stock_sold_out_many_few'] = '{count} товара закончились';
$_['true_stock_sold_out_many_many'] = '{count} товаров закончились';
$_['true_stock_sold_out_many_other'] = '{count} товара закончились';

// Why the shop did not add to, or change, the cart.
$_['true_stock_refused_unavailable'] = 'Этот товар больше не продаётся.';
$_['true_stock_refused_out_of_stock'] = 'Этого товара нет в наличии.';
$_['true_stock_refused_option_out_of_stock'] = 'Выбранного варианта нет в наличии.';
$_['true_stock_refused_too_few'] = 'Для такого количества товара недостаточно.';
$_['true_stock_refused_too_few_left'] = 'Товара недостаточно. Максимум для заказа с учётом корзины: %d.';
$_['true_stock_refused_minimum'] = 'Минимальное количество для заказа: %d.';
$_['true_stock_refused_held'] = 'Все единицы этого товара сейчас оформляют другие покупатели. Возможно, через несколько минут он снова появится.';

// Why an order is not placed. {product} and {left} are filled in.
$_['true_stock_checkout_gone'] = '{product}: товар только что закончился. Ваш заказ не оформлен.';
$_['true_stock_checkout_held'] = '{product}: другой покупатель сейчас оплачивает последнюю единицу. Ваш заказ не оформлен. Если она не будет оплачена, через несколько минут она снова появится.';
$_['true_stock_checkout_left'] = '{product}: осталось только {left}. Ваш заказ не оформлен; уменьшите количество.';
$_['true_stock_checkout_fewer'] = '{product}: столько уже нет. Ваш заказ не оформлен; уменьшите количество.';
$_['true_stock_checkout_none'] = 'Ваш заказ не оформлен. Пройдите оформление ещё раз.';
$_['true_stock_checkout_placed'] = 'Ваш заказ уже оформлен. Чтобы заказать ещё, пройдите оформление ещё раз.';
$_['true_stock_checkout_busy'] = 'Сейчас оплачивают очень многие покупатели. Ваш заказ не оформлен; попробуйте ещё раз.';
$_['true_stock_checkout_down'] = 'Магазин сейчас не может принимать заказы. Ваш заказ не оформлен; попробуйте ещё раз через минуту.';
$_['true_stock_checkout_failed'] = 'Магазин не ответил. Подождите немного и попробуйте ещё раз; если заказ оформлен, вы получите письмо.';

// In the history of an order that found no stock. {product} is filled in.
$_['true_stock_review_note'] = 'Товар {product} к этому времени закончился. Возможно, заказ оплачен: проверьте в платёжной системе.';
$_['true_stock_review_reported'] = 'Платёжная система сообщила ещё раз: проверьте в ней, оплачен ли заказ.';
$_['true_stock_review_changed'] = 'Заказ изменили во время продажи; его остатки возвращены. Сравните позиции с тем, что оплачено.';
$_['true_stock_review_held'] = '{product}: другой покупатель сейчас оплачивает последний экземпляр.';
$_['true_stock_review_gone'] = 'Товар {product} закончился.';
