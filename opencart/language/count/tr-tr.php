<?php

$_['heading_title'] = 'Stok sayımı';

$_['error_permission'] = 'Sayım yapma izniniz yok.';

$_['count_begin'] = 'Ne sayılsın';
$_['count_sample'] = 'Rastgele bir örneklem';
$_['count_sample_help'] = 'Satıştaki her sayılan değer aynı olasılıktadır. Tümü sayılınca örneklem, sayılarınızın ne kadarının doğru olduğunu gösterir.';
$_['count_number'] = 'Kaç tane';
$_['count_category'] = 'Bir kategorinin ilkleri';
$_['count_choose'] = 'Kategori';
$_['count_chosen'] = 'Denetimde seçilen: {count}';
$_['count_start'] = 'Başla';
$_['count_open'] = 'Bitmemiş listeler';
$_['count_list'] = 'Liste {id}';
$_['count_kind_sample'] = 'rastgele örneklem';
$_['count_kind_category'] = 'kategori';
$_['count_kind_chosen'] = 'seçilenler';
$_['count_progress'] = 'Sayılan: {counted} / {all}';
$_['count_group'] = 'Gruplama';
$_['count_by_location'] = 'Konum';
$_['count_by_category'] = 'Kategori';
$_['count_nowhere'] = 'Belirtilmemiş';
$_['count_when'] = 'Sayım zamanı';
$_['count_as_entered'] = 'girerken';
$_['count_at'] = 'şu anda';
$_['count_when_help'] = 'Sonra satılan kendiliğinden düşülür. Satılmış ve gönderilmeyi bekleyenleri saymayın.';
$_['count_print'] = 'Yazdır';
$_['count_back'] = 'Tüm listeler';
$_['count_pieces'] = 'Adet: {name}';
$_['count_save'] = 'Gir';
$_['count_recorded'] = 'kayıtlı: {recorded}';
$_['count_result'] = 'sayılan: {counted}, kayıtlı: {recorded}';
$_['count_right'] = 'doğru';
$_['count_wrong'] = 'düzeltme: {change}';
$_['count_outdated'] = 'daha sonraki sayım geçerli';
$_['count_waiting'] = 'gönderilmeyi bekliyor';
$_['count_waiting_all'] = 'Gönderilmeyi bekleyen: {count}. Bu sayfa denemeyi sürdürür.';
$_['count_failed'] = 'Bu olmadı. Sayfayı yeniden yükleyin ya da mağazanın hata günlüğüne bakın.';
$_['count_refused'] = 'Girilmedi: son üç gün içinde sayılmış bir tam sayı gerekir.';
$_['count_finished'] = 'Hepsi sayıldı.';
$_['count_accuracy'] = 'Doğru: {right} / {counted}, %{share} (yüzde 95 aralığı: %{low} – %{high}), {date}';
$_['count_tolerance'] = '(en çok {tolerance} fark doğru sayılır)';
$_['count_samples'] = 'Sayıların ne kadarı doğruydu';
$_['count_empty'] = 'Burada sayılacak bir şey yok.';
$_['count_no_modify'] = 'Listeleri görebilir, ama sayım yapamazsınız.';

$_['tile_title'] = 'Sayılarınız doğru mu?';
$_['tile_contradictions'] = 'Açık çelişkiler: {count}';
$_['tile_judged'] = 'Denetim tarihi: {date}';
$_['tile_unjudged'] = 'Henüz denetlenmedi: stok denetimi ya da cli.php reconcile yapar.';
$_['tile_accuracy'] = 'Son sayıma göre doğru: %{share} (yüzde 95 aralığı: %{low} – %{high}; sayılan {counted}, {date})';
$_['tile_uncounted'] = 'Sayılarınızın kaçı doğru? Saymadan kimse bilemez.';
$_['tile_sample'] = '{count} tanelik örneklem say';
$_['tile_audit'] = 'Stok denetimi';
$_['tile_picture'] = 'Zaman içinde doğru sayıların payı: {list}';
$_['tile_point'] = '{date}: %{share} (%{low} – %{high})';
