-- Scores and ranks by unit, scheme, criterion and round: published cells first, illustrative rows beside them.
-- A collector's note says where a value is inferred and not printed.
create macro provenance_of(note) as
	case when note similar to '(derived|counted from).*' then 'derived' else 'published' end;

create temp table index_cells as
select
	f.unit_code,
	s.code as scheme_code,
	m.criterion_code,
	f.period,
	p.first_day,
	p.last_day,
	m.role,
	cast(f.value as double) as value,
	length(regexp_extract(f.value, '\.(\d+)$', 1)) as decimals,
	cast(nullif(regexp_extract(f.unit_of_measure, '^hạng/(\d+)$', 1), '') as integer) as number_ranked,
	provenance_of(f.note) as provenance,
	f.source_id,
	n.note_vi,
	n.note_en,
	f.file,
	f.row
from source.published_figures as f
join source.index_mapping as m using (indicator)
join source.periods as p using (period)
join source.schemes as s
	on s.index_code = m.index_code
	and s.provenance = 'published'
	and coalesce(s.effective_from, '') <= p.first_day
	and coalesce(s.effective_to, '9999') >= p.last_day
left join source.notes as n using (note)
qualify row_number() over (
	partition by f.unit_code, s.code, m.criterion_code, f.period, m.role
	order by f.row
) = 1;

create table index_scores (
	unit_code varchar,
	scheme_code varchar,
	criterion_code varchar,
	period varchar,
	first_day varchar,
	last_day varchar,
	self_assessed double,
	appraised double,
	survey double,
	score double,
	decimals integer,
	provenance varchar,
	source_id varchar,
	published_rank integer,
	number_ranked integer,
	rank_provenance varchar,
	rank_source_id varchar,
	caution_vi varchar,
	caution_en varchar,
	source_file varchar,
	source_row integer
);
comment on table index_scores is 'Điểm và hạng theo đơn vị, bộ tiêu chí, tiêu chí và kỳ || Scores and ranks by unit, scheme, criterion and round';
comment on column index_scores.unit_code is 'Mã đơn vị || Unit code';
comment on column index_scores.scheme_code is 'Mã bộ tiêu chí || Scheme code';
comment on column index_scores.criterion_code is 'Mã tiêu chí; tong là tổng điểm || Criterion code; tong is the total';
comment on column index_scores.period is 'Kỳ đánh giá: 2021, 2021-Q3, 2021-07, 2025-H1 || Round';
comment on column index_scores.first_day is 'Ngày đầu kỳ (YYYY-MM-DD) || First day of the round';
comment on column index_scores.last_day is 'Ngày cuối kỳ || Last day of the round';
comment on column index_scores.self_assessed is 'Điểm tự đánh giá || Self-assessed score';
comment on column index_scores.appraised is 'Điểm thẩm định || Appraised score';
comment on column index_scores.survey is 'Điểm điều tra xã hội học || Survey score';
comment on column index_scores.score is 'Điểm; trống là chưa có số liệu, không phải 0 || Score; empty is missing, not 0';
comment on column index_scores.decimals is 'Số chữ số thập phân nguồn in || Decimals as printed';
comment on column index_scores.provenance is 'Nguồn gốc của điểm: published, derived, sample; trống khi không có điểm || Provenance of the score; empty where there is none';
comment on column index_scores.source_id is 'Mã nguồn của điểm || Source of the score';
comment on column index_scores.published_rank is 'Hạng công bố; trống nếu nguồn không in || Published rank; empty where not printed';
comment on column index_scores.number_ranked is 'Số đơn vị được xếp hạng || Number of units ranked';
comment on column index_scores.rank_provenance is 'Nguồn gốc của hạng: published hoặc derived || Provenance of the rank';
comment on column index_scores.rank_source_id is 'Mã nguồn của hạng || Source of the rank';
comment on column index_scores.caution_vi is 'Lưu ý khi dùng || Caution in Vietnamese';
comment on column index_scores.caution_en is 'Lưu ý khi dùng, tiếng Anh || Caution in English';

insert into index_scores
select
	unit_code,
	scheme_code,
	criterion_code,
	period,
	any_value(first_day),
	any_value(last_day),
	null,
	max(value) filter (where role = 'appraised'),
	max(value) filter (where role = 'survey'),
	max(value) filter (where role = 'score'),
	max(decimals) filter (where role = 'score'),
	max(provenance) filter (where role in ('score', 'appraised', 'survey')),
	max(source_id) filter (where role in ('score', 'appraised', 'survey')),
	cast(max(value) filter (where role = 'rank') as integer),
	max(number_ranked),
	max(provenance) filter (where role = 'rank'),
	max(source_id) filter (where role = 'rank'),
	string_agg(distinct note_vi, ' ' order by note_vi),
	string_agg(distinct note_en, ' ' order by note_en),
	min(file),
	min(row)
from index_cells
group by unit_code, scheme_code, criterion_code, period;

insert into index_scores
select
	unit_code, scheme_code, criterion_code, period, first_day, last_day,
	self_assessed, appraised, survey, score,
	2,
	case when score is not null then 'sample' end,
	'sample-generator',
	null, null, null, null, null, null,
	file, row
from source.sample_index_scores;
