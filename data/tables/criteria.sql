-- The tree of each scheme: total, areas, criteria.
create table criteria (
	scheme_code varchar,
	code varchar,
	parent_code varchar,
	kind varchar,
	name_vi varchar,
	name_en varchar,
	max_points double,
	part varchar,
	better varchar,
	position integer,
	source_id varchar,
	source_file varchar,
	source_row integer
);
comment on table criteria is 'Cây tiêu chí của mỗi bộ: tổng, lĩnh vực, tiêu chí || The tree of each scheme: total, areas, criteria';
comment on column criteria.scheme_code is 'Mã bộ tiêu chí || Scheme code';
comment on column criteria.code is 'Mã tiêu chí, dùng trong địa chỉ trang; tong là tổng điểm || Criterion code, used in addresses; tong is the total';
comment on column criteria.parent_code is 'Mã nút cha; trống ở gốc || Code of the parent; empty at the root';
comment on column criteria.kind is 'total, area (lĩnh vực), criterion (tiêu chí) || total, area, criterion';
comment on column criteria.name_vi is 'Tên || Vietnamese name';
comment on column criteria.name_en is 'Tên tiếng Anh || English name';
comment on column criteria.max_points is 'Điểm tối đa; trống nếu không công bố || Maximum points; empty where not published';
comment on column criteria.part is 'assessed: thẩm định; survey: điều tra xã hội học; trống: cả hai hoặc không rõ || assessed, survey; empty: both or unknown';
comment on column criteria.better is 'high: cao hơn là tốt hơn; low: ngược lại || high: more is better; low: less is better';
comment on column criteria.position is 'Thứ tự || Order';
comment on column criteria.source_id is 'Mã nguồn || Source id';

insert into criteria select * from source.criteria;
