-- vi: thiếu tên, kỳ, đơn vị tính hoặc bản dịch lưu ý trong data/sources/reference/
-- en: a name, period, unit of measure or translated note is missing from data/sources/reference/
select source_file, source_row, 'indicator' as column_name, indicator as value from published_figures where name_vi is null
union all
select source_file, source_row, 'period', period from published_figures where period_vi is null
union all
select source_file, source_row, 'unit_of_measure', unit_of_measure from published_figures where unit_of_measure_en is null
union all
select f.file, f.row, 'note', f.note
from source.published_figures as f
where f.note is not null and f.note not in (select note from source.notes)
