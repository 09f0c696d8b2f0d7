-- What should equal what in official tables: both sides and the residual, never repaired.
-- The rows are filled by data/checks/audits/*.sql, one query a subject.
create table audits (
	code varchar,
	subject varchar,
	unit_code varchar,
	title_vi varchar,
	title_en varchar,
	left_vi varchar,
	left_en varchar,
	left_value double,
	right_vi varchar,
	right_en varchar,
	right_value double,
	residual double,
	tolerance double,
	holds boolean,
	unit_of_measure varchar,
	unit_of_measure_en varchar,
	source_id varchar,
	other_source_id varchar,
	source_file varchar,
	source_row integer
);
comment on table audits is 'Kiểm tra số công bố: cái gì phải bằng cái gì, hai vế, chênh lệch; không sửa || Checks of published figures: what should equal what, both sides, residual; not repaired';
comment on column audits.code is 'Mã || Code';
comment on column audits.subject is 'Chủ đề: dossiers, online, ddci, territory, report || Subject';
comment on column audits.unit_code is 'Mã đơn vị || Unit code';
comment on column audits.title_vi is 'Nội dung || What is checked, Vietnamese';
comment on column audits.title_en is 'Nội dung bằng tiếng Anh || What is checked, English';
comment on column audits.left_vi is 'Vế trái || Left side, Vietnamese';
comment on column audits.left_en is 'Vế trái, tiếng Anh || Left side, English';
comment on column audits.left_value is 'Giá trị vế trái || Value of the left side';
comment on column audits.right_vi is 'Vế phải || Right side, Vietnamese';
comment on column audits.right_en is 'Vế phải, tiếng Anh || Right side, English';
comment on column audits.right_value is 'Giá trị vế phải || Value of the right side';
comment on column audits.residual is 'Vế trái trừ vế phải || Left minus right';
comment on column audits.tolerance is 'Chênh lệch lớn nhất do làm tròn khi in || Largest residual that printed rounding explains';
comment on column audits.holds is 'Hai vế khớp || Whether both sides agree';
comment on column audits.unit_of_measure is 'Đơn vị tính || Unit of measure';
comment on column audits.unit_of_measure_en is 'Đơn vị tính bằng tiếng Anh || Unit of measure, English';
comment on column audits.source_id is 'Mã nguồn vế trái || Source of the left side';
comment on column audits.other_source_id is 'Mã nguồn vế phải || Source of the right side';

create macro figure_row(unit, indicator_code, source_code) as (
	select min(row) from source.published_figures as f
	where f.unit_code = unit and f.indicator = indicator_code and f.source_id = source_code
);
create macro figure_of(unit, indicator_code, source_code) as (
	select cast(value as double) from source.published_figures as f
	where f.row = figure_row(unit, indicator_code, source_code)
);
