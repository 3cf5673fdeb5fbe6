<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'Stokta var';
$_['true_stock_low_stock_one'] = 'Son {count} adet';
$_['true_stock_low_stock_other'] = 'Son {count} adet';
$_['true_stock_out_of_stock'] = 'Stokta yok';
$_['true_stock_backorder'] = 'Sipariş üzerine temin edilir';
$_['true_stock_unavailable'] = 'Satışta değil';
$_['true_stock_checking'] = 'Stok kontrol ediliyor';
$_['true_stock_checked'] = 'kontrol: {time}';
$_['true_stock_option_out_of_stock'] = 'Seçilen seçenek stokta yok';
$_['true_stock_too_few_other'] = 'En fazla {count} adet sipariş edilebilir';
$_['true_stock_minimum_other'] = 'En az sipariş adedi: {count}';
$_['true_stock_add_blocked'] = 'Şu anda sepete eklenemiyor';
$_['true_stock_sold_out_many_other'] = '{count} ürün tükendi';

// Why the shop did not add to, or change, the cart.
$_['true_stock_refused_unavailable'] = 'Bu ürün artık satışta değil.';
$_['true_stock_refused_out_of_stock'] = 'Bu ürün stokta yok.';
$_['true_stock_refused_option_out_of_stock'] = 'Seçtiğiniz seçenek stokta yok.';
$_['true_stock_refused_too_few'] = 'Bu adet için yeterli stok yok.';
$_['true_stock_refused_too_few_left'] = 'Yeterli stok yok. Sepetinizdekiler dâhil en fazla adet: %d.';
$_['true_stock_refused_minimum'] = 'En az sipariş adedi: %d.';
$_['true_stock_refused_held'] = 'Bu ürünün tamamı şu anda diğer müşterilerin ödeme adımında. Birkaç dakika içinde yeniden satışa sunulabilir.';

// Why an order is not placed. {product} and {left} are filled in.
$_['true_stock_checkout_gone'] = '{product} az önce tükendi. Siparişiniz verilmedi.';
$_['true_stock_checkout_held'] = '{product}: başka bir müşteri şu anda son ürünü ödüyor. Siparişiniz verilmedi. Ödenmezse birkaç dakika içinde yeniden satışta olacak.';
$_['true_stock_checkout_left'] = '{product}: yalnızca {left} adet kaldı. Siparişiniz verilmedi; lütfen adedi azaltın.';
$_['true_stock_checkout_fewer'] = '{product}: yeterli adet kalmadı. Siparişiniz verilmedi; lütfen adedi azaltın.';
$_['true_stock_checkout_none'] = 'Siparişiniz verilmedi. Lütfen ödeme adımlarından yeniden geçin.';
$_['true_stock_checkout_placed'] = 'Siparişiniz zaten verildi. Daha fazla sipariş etmek için lütfen ödeme adımlarından yeniden geçin.';
$_['true_stock_checkout_busy'] = 'Şu anda çok sayıda müşteri ödeme yapıyor. Siparişiniz verilmedi; lütfen yeniden deneyin.';
$_['true_stock_checkout_down'] = 'Mağaza şu anda sipariş alamıyor. Siparişiniz verilmedi; lütfen bir dakika sonra yeniden deneyin.';
$_['true_stock_checkout_failed'] = 'Mağaza yanıt vermedi. Lütfen biraz bekleyip yeniden deneyin; siparişiniz verildiyse bir e-posta alacaksınız.';

// In the history of an order that found no stock. {product} is filled in.
$_['true_stock_review_note'] = '{product} o sırada tükenmişti. Sipariş ödenmiş olabilir: ödeme kuruluşundan kontrol edin.';
$_['true_stock_review_reported'] = 'Ödeme kuruluşu yeniden bildirdi: siparişin ödenip ödenmediğini oradan kontrol edin.';
$_['true_stock_review_changed'] = 'Sipariş satılırken değiştirildi; stoku geri konuldu. Kalemlerini ödenenle karşılaştırın.';
$_['true_stock_review_held'] = '{product}: başka bir müşteri şu anda sonuncusunu ödüyor.';
$_['true_stock_review_gone'] = '{product} tükendi.';
