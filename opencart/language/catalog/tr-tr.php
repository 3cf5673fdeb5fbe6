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
