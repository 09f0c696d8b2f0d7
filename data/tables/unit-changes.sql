-- What became of a unit's territory: transfers and dissolutions of 01/01/2025, successors of 01/7/2025.
create table unit_changes (
	from_code varchar,
	to_code varchar,
	changed_on varchar,
	kind varchar,
	area_km2 double,
	population integer,
	source_id varchar,
	source_file varchar,
	source_row integer
);
comment on table unit_changes is 'Thay đổi địa giới: chuyển, giải thể, đơn vị kế tiếp || Boundary changes: transfers, dissolutions, successors';
comment on column unit_changes.from_code is 'Mã đơn vị cũ || Code of the unit before';
comment on column unit_changes.to_code is 'Mã đơn vị mới || Code of the unit after';
comment on column unit_changes.changed_on is 'Ngày thay đổi (YYYY-MM-DD) || Day of the change';
comment on column unit_changes.kind is 'transfer: chuyển một phần; dissolved: nhập toàn bộ phần còn lại; successor: xã, phường mới có đất của huyện cũ || transfer: a part moves; dissolved: the rest merges; successor: a new commune holds land of the former district';
comment on column unit_changes.area_km2 is 'Diện tích chuyển, km²; trống nếu nguồn không ghi || Area moved, km²; empty where not printed';
comment on column unit_changes.population is 'Dân số chuyển, người; trống nếu nguồn không ghi || People moved; empty where not printed';
comment on column unit_changes.source_id is 'Mã nguồn || Source id';

insert into unit_changes
with moved as (
	select
		unit_code,
		regexp_extract(indicator, '_(\d{3})(?:_\w+)?$', 1) as to_code,
		indicator like 'area_km2_merged_into%' as is_dissolved,
		starts_with(indicator, 'area_km2') as is_area,
		cast(value as double) as amount,
		source_id,
		file,
		row
	from source.published_figures
	where indicator similar to '(area_km2|population)_(transferred_to|merged_into)_.*'
)
select
	unit_code,
	to_code,
	'2025-01-01',
	case when is_dissolved then 'dissolved' else 'transfer' end,
	sum(amount) filter (where is_area),
	sum(amount) filter (where not is_area),
	min(source_id),
	min(file),
	min(row)
from moved
group by unit_code, to_code, is_dissolved;

insert into unit_changes
select distinct
	unnest(regexp_extract_all(old_districts_pre_2025, '(?:^|; )(4\d\d) ', 1)),
	gso_commune_code_2025,
	'2025-07-01',
	'successor',
	cast(null as double),
	cast(null as integer),
	'ngh-quyt-1665-nq-ubtvqh15-16',
	file,
	row
from source.communes_2025;
