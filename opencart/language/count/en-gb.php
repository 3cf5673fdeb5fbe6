<?php

$_['heading_title'] = 'Count stock';

$_['error_permission'] = 'You do not have permission to count.';

$_['count_begin'] = 'What to count';
$_['count_sample'] = 'A random sample';
$_['count_sample_help'] = 'Each counted number on sale is as likely as any other. Counted whole, the sample shows how many of your numbers are right.';
$_['count_number'] = 'How many';
$_['count_category'] = 'The first of a category';
$_['count_choose'] = 'Category';
$_['count_chosen'] = 'Chosen in the audit: {count}';
$_['count_start'] = 'Start';
$_['count_open'] = 'Lists that are not finished';
$_['count_list'] = 'List {id}';
$_['count_kind_sample'] = 'random sample';
$_['count_kind_category'] = 'category';
$_['count_kind_chosen'] = 'chosen';
$_['count_progress'] = 'Counted: {counted} of {all}';
$_['count_group'] = 'Group by';
$_['count_by_location'] = 'Location';
$_['count_by_category'] = 'Category';
$_['count_nowhere'] = 'Not given';
$_['count_when'] = 'Counted';
$_['count_as_entered'] = 'as I enter it';
$_['count_at'] = 'at';
$_['count_when_help'] = 'What is sold after that is taken off by itself. Leave out pieces that are sold and still wait to be sent.';
$_['count_print'] = 'Print';
$_['count_back'] = 'All lists';
$_['count_pieces'] = 'Pieces: {name}';
$_['count_save'] = 'Enter';
$_['count_recorded'] = 'recorded: {recorded}';
$_['count_result'] = 'counted: {counted}, recorded: {recorded}';
$_['count_right'] = 'right';
$_['count_wrong'] = 'corrected by {change}';
$_['count_outdated'] = 'a later count holds';
$_['count_waiting'] = 'waits to be sent';
$_['count_waiting_all'] = 'Waiting to be sent: {count}. This page keeps trying.';
$_['count_failed'] = 'This did not work. Reload the page, or see the error log of the shop.';
$_['count_refused'] = 'Not entered: it takes a whole number, counted within the last three days.';
$_['count_finished'] = 'All is counted.';
$_['count_accuracy'] = 'Right: {right} of {counted}, {share} % (95 % interval {low} % to {high} %), {date}';
$_['count_tolerance'] = '(off by up to {tolerance} counts as right)';
$_['count_samples'] = 'How many numbers were right';
$_['count_empty'] = 'There is nothing to count here.';
$_['count_no_modify'] = 'You may see lists, but not count.';

$_['tile_title'] = 'Are your numbers true?';
$_['tile_contradictions'] = 'Open contradictions: {count}';
$_['tile_judged'] = 'Judged on {date}';
$_['tile_unjudged'] = 'Not judged yet: the stock audit does it, or cli.php reconcile.';
$_['tile_accuracy'] = 'Right by the last count: {share} % (95 % interval {low} % to {high} %; {counted} counted, {date})';
$_['tile_uncounted'] = 'How many of your numbers are right? Nobody knows before a count.';
$_['tile_sample'] = 'Count a sample of {count}';
$_['tile_audit'] = 'Stock audit';
$_['tile_picture'] = 'Share of right numbers over time: {list}';
$_['tile_point'] = '{date}: {share} % ({low} % to {high} %)';
