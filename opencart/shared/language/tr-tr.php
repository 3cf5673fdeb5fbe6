<?php

$_['mail_subject'] = '{shop}: doğru olamayacak stoklar';
$_['mail_begin'] = 'True Stock, {shop} mağazasında yeni bir şey buldu.';
$_['mail_contradictions'] = 'Yeni çelişkiler: {count}';
$_['mail_changes'] = 'Hiçbir şeyin açıklamadığı değişiklikler: {count}';
$_['mail_change'] = '{change}, şimdi {quantity}, {from} ile {to} arasında';
$_['mail_more'] = '… ve dahası: {count}';
$_['mail_end'] = 'Mağazanın yönetim paneli daha fazlasını söyler. Günde en çok bir böyle e-posta gelir; True Stock ayarlarından kapatabilirsiniz.';

$_['rule_negative'] = 'adet: {quantity}';
$_['rule_minimum'] = '{quantity} var, en az miktar {minimum}';
$_['rule_options_above'] = 'seçeneklerin toplamı {sum}, ürünün {quantity}';
$_['rule_options_below'] = 'seçeneklerin toplamı {sum}, ürünün {quantity}';
$_['rule_option_sold_out'] = 'üründe {quantity} var, ama zorunlu bir seçenek tükenmiş';
$_['rule_uncounted_product'] = 'seçenekleri sayılıyor ({values}), ürünün kendisi sayılmıyor';
$_['rule_sold_uncounted'] = '{sold} satıldı ve “Stoktan düş” kapalı';
$_['rule_oversold'] = '{countedQuantity} sayıldı, o zamandan beri {soldSinceCount} satıldı';
$_['rule_ledger'] = '{quantity} yazıyor, geçmişe göre {ledgerQuantity}';
$_['rule_variant'] = 'varyantta {quantity}, ana üründe {masterQuantity}';

$_['setting_gives_back_title'] = '“{status}” sipariş durumu satılanı geri veriyor';
$_['setting_gives_back_sentence'] = 'Satış sayılan iki durum listesinde de yok: satılmış bir sipariş bu duruma geçince OpenCart adetlerini stoğa geri koyar. Şimdiye dek geri konan: {pieces} adet, sipariş: {count}.';
$_['setting_gives_back_change'] = 'Bu siparişler gönderildiyse önce satış sayılan bir durum verin. Sonra “{status}” durumunu Sistem › Ayarlar › Seçenek altında tamamlanan siparişler listesine koyun ve içindekileri sayın.';
$_['setting_sells_twice_title'] = 'Siparişler adetlerini birden çok kez alıyor';
$_['setting_sells_twice_sentence'] = 'Satılmışlardı, yolda adetlerini geri verdiler ve yeniden satıldılar; arada başkaları satın alabilirdi. Ya da iki program aynı siparişi aynı anda sattı. Yeniden alınan: {pieces} adet, sipariş: {count}.';
$_['setting_sells_twice_change'] = 'Bir siparişin yolda aldığı her durumu Sistem › Ayarlar › Seçenek altındaki iki listeden birine (işleniyor, tamamlandı) koyun.';
$_['setting_deleted_title'] = 'Sipariş silmek satılanı geri veriyor';
$_['setting_deleted_sentence'] = 'OpenCart silinen bir siparişin adetlerini, çoktan gönderilmiş olsa bile stoğa geri koyar. Şimdiye dek geri konan: {pieces} adet, silinen sipariş: {count}.';
$_['setting_deleted_change'] = 'Siparişleri silmek yerine iptal edin ve gönderilmiş olanı silmeyin: gerekmeyen kullanıcılardan “sale/order” değiştirme iznini alın. O siparişlerin içindekileri sayın.';
$_['setting_stock_checkout_title'] = '“Stock Checkout” (stoksuz sipariş) açık';
$_['setting_stock_checkout_sentence'] = 'Mağaza olmayanı satıyor. Şimdiye dek sıfırın altında satılan: {pieces} adet, bu ürünlerin siparişleri: {count}.';
$_['setting_stock_checkout_change'] = 'Sipariş üzerine almıyorsanız Sistem › Ayarlar › Seçenek altında Stock Checkout’u kapatın.';
$_['setting_subtract_title'] = 'Satılan ürünlerde “Stoktan düş” kapalı';
$_['setting_subtract_sentence'] = 'Adetleri hiç azalmıyor. Düşülmeden satılan: {pieces} adet, sipariş: {count}.';
$_['setting_subtract_change'] = 'Bu ürünlerin Veri sekmesinde stoktan düşmeyi açın ve onları sayın. Ürün numaraları: {products}';
