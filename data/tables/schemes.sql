-- Sets of criteria that scores were given under, each with its decision and the rounds it governs.
create table schemes (
	code varchar,
	index_code varchar,
	index_name_vi varchar,
	index_name_en varchar,
	name_vi varchar,
	name_en varchar,
	decision varchar,
	decided_on varchar,
	effective_from varchar,
	effective_to varchar,
	level varchar,
	scale double,
	assessed_max double,
	survey_max double,
	area_count integer,
	criterion_count integer,
	aggregation varchar,
	ranked boolean,
	stands_in_for varchar,
	provenance varchar,
	source_id varchar,
	note_vi varchar,
	note_en varchar,
	source_file varchar,
	source_row integer
);
comment on table schemes is 'Bộ tiêu chí: chỉ số, quyết định, kỳ áp dụng, thang điểm || Schemes: index, decision, rounds governed, scale';
comment on column schemes.code is 'Mã bộ tiêu chí, dùng trong địa chỉ trang || Scheme code, used in page addresses';
comment on column schemes.index_code is 'Mã chỉ số; một chỉ số có thể qua nhiều bộ tiêu chí || Index code; an index may pass through several schemes';
comment on column schemes.index_name_vi is 'Tên chỉ số || Vietnamese name of the index';
comment on column schemes.index_name_en is 'Tên chỉ số bằng tiếng Anh || English name of the index';
comment on column schemes.name_vi is 'Tên bộ tiêu chí || Vietnamese name of the scheme';
comment on column schemes.name_en is 'Tên bộ tiêu chí bằng tiếng Anh || English name of the scheme';
comment on column schemes.decision is 'Số quyết định; trống nếu không rõ || Decision number; empty where unknown';
comment on column schemes.decided_on is 'Ngày quyết định || Day of the decision';
comment on column schemes.effective_from is 'Ngày đầu của kỳ đánh giá đầu tiên; trống nếu không rõ || First day of the first round governed; empty where unknown';
comment on column schemes.effective_to is 'Ngày cuối của kỳ đánh giá cuối cùng; trống nếu không rõ || Last day of the last round governed; empty where unknown';
comment on column schemes.level is 'Cấp được đánh giá: province, district || Level assessed';
comment on column schemes.scale is 'Thang điểm || Scale, points';
comment on column schemes.assessed_max is 'Điểm tối đa phần thẩm định || Maximum of the assessed part';
comment on column schemes.survey_max is 'Điểm tối đa phần điều tra xã hội học || Maximum of the survey part';
comment on column schemes.area_count is 'Số lĩnh vực || Number of areas';
comment on column schemes.criterion_count is 'Số tiêu chí || Number of criteria';
comment on column schemes.aggregation is 'sum: tổng bằng tổng các phần; unknown: trọng số không công bố || sum: the total is the sum of parts; unknown: weights are not published';
comment on column schemes.ranked is 'Có được xếp hạng trên trang này không || Whether this site ranks by it';
comment on column schemes.stands_in_for is 'Bộ tiêu chí chính thức mà bộ minh hoạ đứng thay; số công bố của bộ đó luôn thắng || Official scheme an illustrative one stands in for; its published values win';
comment on column schemes.provenance is 'published hoặc sample (minh hoạ) || published or sample (illustrative)';
comment on column schemes.source_id is 'Mã nguồn || Source id';
comment on column schemes.note_vi is 'Lưu ý || Caution in Vietnamese';
comment on column schemes.note_en is 'Lưu ý bằng tiếng Anh || Caution in English';

insert into schemes select * from source.schemes;
