-- Administrative units, one row for each period in which a unit had the same territory.
create macro slug(name) as
	trim(regexp_replace(lower(strip_accents(replace(replace(name, 'đ', 'd'), 'Đ', 'd'))), '[^a-z0-9]+', '-', 'g'), '-');
create macro bare_name(name) as regexp_replace(name, '^(Thành phố|Thị xã|Huyện|Thị trấn|Phường|Xã|Tỉnh) ', '');
create macro unit_kind(name) as case
	when name like 'Thành phố %' then 'city'
	when name like 'Thị xã %' then 'town'
	when name like 'Huyện %' then 'rural_district'
	when name like 'Phường %' then 'ward'
	when name like 'Thị trấn %' then 'township'
	when name like 'Xã %' then 'commune'
	when name like 'Tỉnh %' then 'province'
	else 'aggregate'
end;
create macro english_name(name) as case unit_kind(name)
	when 'aggregate' then name
	when 'rural_district' then bare_name(name) || ' district'
	else bare_name(name) || ' ' || unit_kind(name)
end;
create macro figure_value(unit, indicator_code, period_label) as (
	select try_cast(value as double)
	from source.published_figures as f
	where f.unit_code = unit and f.indicator = indicator_code and f.period = period_label
	order by f.row
	limit 1
);

create table units (
	code varchar,
	valid_from varchar,
	valid_to varchar,
	name_vi varchar,
	name_en varchar,
	short_name_vi varchar,
	slug varchar,
	kind varchar,
	level varchar,
	parent_code varchar,
	lat double,
	lon double,
	area_km2 double,
	population integer,
	population_year varchar,
	tile_column integer,
	tile_row integer,
	source_id varchar,
	source_file varchar,
	source_row integer
);
comment on table units is 'Đơn vị hành chính; mỗi dòng là một khoảng thời gian địa giới không đổi || Administrative units; a row for each period with the same territory';
comment on column units.code is 'Mã Tổng cục Thống kê; 42-P, 42-D, 42-C, 42-DC là tổng theo cấp, không phải đơn vị || GSO code; 42-P, 42-D, 42-C, 42-DC are totals by level, not units';
comment on column units.valid_from is 'Ngày đầu có hiệu lực (YYYY-MM-DD); trống nếu nguồn không cho biết || First day of validity; empty where the sources do not tell';
comment on column units.valid_to is 'Ngày cuối có hiệu lực; trống nếu còn hiệu lực || Last day of validity; empty while in force';
comment on column units.name_vi is 'Tên đầy đủ || Full Vietnamese name';
comment on column units.name_en is 'Tên tiếng Anh || English name';
comment on column units.short_name_vi is 'Tên ngắn, chỉ kèm loại đơn vị khi dễ nhầm || Short name, with the kind only where it would be ambiguous';
comment on column units.slug is 'Tên dùng trong địa chỉ trang || Name used in page addresses';
comment on column units.kind is 'province, city, town, rural_district, ward, township, commune, aggregate || Kind of unit';
comment on column units.level is 'province, district, commune, aggregate || Level';
comment on column units.parent_code is 'Mã đơn vị cấp trên || Code of the unit above';
comment on column units.lat is 'Vĩ độ của huyện lỵ, độ || Latitude of the seat, degrees';
comment on column units.lon is 'Kinh độ của huyện lỵ, độ || Longitude of the seat, degrees';
comment on column units.area_km2 is 'Diện tích công bố, km²; trống nếu không có || Published area, km²; empty where none';
comment on column units.population is 'Dân số công bố, người; năm khác nhau giữa các đơn vị || Published population; years differ between units';
comment on column units.population_year is 'Năm của dân số; trống nếu nguồn không ghi || Year of the population figure; empty where not printed';
comment on column units.tile_column is 'Cột trên bản đồ ô || Column on the tile map';
comment on column units.tile_row is 'Hàng trên bản đồ ô, 0 ở phía bắc || Row on the tile map, 0 in the north';
comment on column units.source_id is 'Mã nguồn của mã và tên đơn vị || Source of code and name';

insert into units
with
	district_versions as (
		select
			d.*,
			v.valid_from,
			v.valid_to,
			v.valid_from is null as is_original
		from source.districts as d
		cross join lateral (
			select null as valid_from,
				case
					when d.gso_code in ('436', '445', '446', '448') then '2024-12-31'
					else '2025-06-30'
				end as valid_to
			union all
			select '2025-01-01', '2025-06-30' where d.gso_code in ('436', '445', '446')
		) as v
	),
	bare as (
		select bare_name(name) as bare
		from (select name from source.districts union all select 'Tỉnh Hà Tĩnh')
		group by all
		having count(*) > 1
	)
select
	gso_code,
	valid_from,
	valid_to,
	name,
	english_name(name),
	case
		when bare_name(name) not in (from bare) then bare_name(name)
		when unit_kind(name) = 'city' then 'TP ' || bare_name(name)
		when unit_kind(name) = 'town' then 'TX ' || bare_name(name)
		else name
	end,
	case when bare_name(name) in (from bare) then slug(name) else slug(bare_name(name)) end,
	unit_kind(name),
	'district',
	'42',
	lat,
	lon,
	case when is_original then area_km2_best else figure_value(gso_code, 'area_km2', '2025-01-01') end,
	case when is_original then population_best else figure_value(gso_code, 'population', '2025-01-01') end,
	case
		when not is_original
			then case when figure_value(gso_code, 'population', '2025-01-01') is not null then '2025' end
		when population_year <> 'n/a' then population_year
	end,
	tile_column,
	tile_row,
	case
		when gso_code in ('447', '448', '449') then 'gso-code-list-of-communes-20'
		else 'gso-code-list-of-district-le'
	end,
	v.file,
	v.row
from district_versions as v
left join source.tiles as t on t.code = v.gso_code;

insert into units
select
	gso_commune_code, '2020-01-01', '2024-12-31', commune_name, english_name(commune_name),
	bare_name(commune_name), slug(commune_name), unit_kind(commune_name), 'commune', gso_district_code,
	null, null, null, null, null, null, null, 'gso-code-list-of-communes-20', file, row
from source.communes_2020_2024
union all
select
	gso_commune_code_2025, '2025-07-01', null, commune_name_2025, english_name(commune_name_2025),
	bare_name(commune_name_2025), slug(commune_name_2025), unit_kind(commune_name_2025), 'commune', '42',
	null, null, null, null, null, null, null, 'ngh-quyt-1665-nq-ubtvqh15-16', file, row
from source.communes_2025;

insert into units
select
	unit_code, null, null, any_value(unit_name),
	case unit_code
		when '42' then 'Hà Tĩnh province'
		when '42-P' then 'Provincial level (departments) of Hà Tĩnh'
		when '42-D' then 'All district People''s Committees of Hà Tĩnh'
		when '42-C' then 'All commune People''s Committees of Hà Tĩnh'
		when '42-DC' then 'District and commune levels of Hà Tĩnh'
	end,
	case when unit_code = '42' then bare_name(any_value(unit_name)) else any_value(unit_name) end,
	case when unit_code = '42' then 'tinh' else slug(any_value(unit_name)) end,
	case when unit_code = '42' then 'province' else 'aggregate' end,
	case when unit_code = '42' then 'province' else 'aggregate' end,
	case when unit_code <> '42' then '42' end,
	figure_value(unit_code, 'point_lat', 'undated'),
	figure_value(unit_code, 'point_lon', 'undated'),
	figure_value(unit_code, 'area_km2', '2022'),
	figure_value(unit_code, 'population', '2022'),
	case when unit_code = '42' then '2022' end,
	null, null,
	case when unit_code = '42' then 'vi-wikipedia-org-wiki-h-t-nh' else arg_min(source_id, row) end,
	any_value(file),
	min(row)
from source.published_figures
where unit_code = '42' or unit_code like '42-%'
group by unit_code;
