-- How many days resolved dossiers took: a histogram by unit, desk, field and year.
create table processing_days (
	unit_code varchar,
	desk_level varchar,
	field_code varchar,
	year integer,
	days integer,
	dossiers integer,
	in_time integer,
	provenance varchar,
	source_id varchar,
	source_file varchar,
	source_row integer
);
comment on table processing_days is 'Số ngày giải quyết hồ sơ, theo đơn vị, bộ phận, lĩnh vực và năm || Days of processing, by unit, desk, field and year';
comment on column processing_days.unit_code is 'Mã đơn vị giải quyết || Code of the resolving unit';
comment on column processing_days.desk_level is 'district: cấp huyện; commune: cấp xã || district or commune desks';
comment on column processing_days.field_code is 'Mã lĩnh vực || Field code';
comment on column processing_days.year is 'Năm trả kết quả || Year of the result';
comment on column processing_days.days is 'Số ngày từ tiếp nhận đến kết quả, tính theo ngày lịch || Calendar days from reception to result';
comment on column processing_days.dossiers is 'Số hồ sơ giải quyết trong ngần ấy ngày || Dossiers that took that many days';
comment on column processing_days.in_time is 'Trong đó trước hạn và đúng hạn || Of these early or on time';
comment on column processing_days.provenance is 'derived: cộng từ hồ sơ chi tiết; sample: minh hoạ || derived: summed from records; sample: illustrative';
comment on column processing_days.source_id is 'Mã nguồn || Source id';

insert into processing_days
select unit_code, desk_level, field_code, year, days, dossiers, in_time, 'derived', 'ho-so-chi-tiet', 'inbox/records', null
from source.record_days
union all
select unit_code, desk_level, field_code, year, days, dossiers, in_time, 'sample', 'sample-generator', file, row
from source.sample_days as s
where not exists (from source.record_days as r where r.unit_code = s.unit_code and r.year = s.year);
