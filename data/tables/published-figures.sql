-- Every published figure that is not a score or rank of an index: value, unit, period, source, caution.
create table published_figures (
	unit_code varchar,
	indicator varchar,
	name_vi varchar,
	name_en varchar,
	subject varchar,
	period varchar,
	period_vi varchar,
	period_en varchar,
	first_day varchar,
	last_day varchar,
	value double,
	value_text varchar,
	unit_of_measure varchar,
	unit_of_measure_en varchar,
	provenance varchar,
	source_id varchar,
	caution_vi varchar,
	caution_en varchar,
	source_file varchar,
	source_row integer
);
comment on table published_figures is 'Mọi con số công bố khác, đúng như nguồn in || Every other published figure, as printed';
comment on column published_figures.unit_code is 'Mã đơn vị || Unit code';
comment on column published_figures.indicator is 'Mã chỉ tiêu || Indicator code';
comment on column published_figures.name_vi is 'Tên chỉ tiêu || Vietnamese name of the indicator';
comment on column published_figures.name_en is 'Tên chỉ tiêu bằng tiếng Anh || English name of the indicator';
comment on column published_figures.subject is 'Nhóm chủ đề || Subject group';
comment on column published_figures.period is 'Kỳ, như người thu thập ghi || Period as collected';
comment on column published_figures.period_vi is 'Kỳ, viết cho người đọc || Period for readers, Vietnamese';
comment on column published_figures.period_en is 'Kỳ, tiếng Anh || Period for readers, English';
comment on column published_figures.first_day is 'Ngày đầu kỳ; trống nếu nguồn không cho biết || First day; empty where the source does not tell';
comment on column published_figures.last_day is 'Ngày cuối kỳ; trống nếu nguồn không cho biết || Last day; empty where the source does not tell';
comment on column published_figures.value is 'Giá trị; trống khi là chữ || Value; empty where it is a word';
comment on column published_figures.value_text is 'Giá trị đúng như ghi (38.80 giữ hai chữ số thập phân) || Value as written, with its printed decimals';
comment on column published_figures.unit_of_measure is 'Đơn vị tính || Unit of measure, Vietnamese';
comment on column published_figures.unit_of_measure_en is 'Đơn vị tính bằng tiếng Anh || Unit of measure, English';
comment on column published_figures.provenance is 'published hoặc derived (suy ra từ nguồn) || published or derived';
comment on column published_figures.source_id is 'Mã nguồn || Source id';
comment on column published_figures.caution_vi is 'Lưu ý khi dùng || Caution in Vietnamese';
comment on column published_figures.caution_en is 'Lưu ý khi dùng, tiếng Anh || Caution in English';

insert into published_figures
select
	f.unit_code,
	f.indicator,
	i.name_vi,
	i.name_en,
	i.subject,
	f.period,
	p.label_vi,
	p.label_en,
	p.first_day,
	p.last_day,
	try_cast(f.value as double),
	f.value,
	f.unit_of_measure,
	u.name_en,
	provenance_of(f.note),
	f.source_id,
	n.note_vi,
	n.note_en,
	f.file,
	f.row
from source.published_figures as f
left join source.indicators as i using (indicator)
left join source.periods as p using (period)
left join source.units_of_measure as u using (unit_of_measure)
left join source.notes as n using (note)
anti join index_cells as c on c.row = f.row;
