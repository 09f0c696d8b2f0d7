-- Numerators and denominators behind the points of decision 766, by unit and period.
-- What the dossier flows and the procedures hold is taken from there, so that the tables agree.
create table quality_counts (
	unit_code varchar,
	period varchar,
	indicator varchar,
	numerator integer,
	denominator integer,
	provenance varchar,
	source_id varchar,
	source_file varchar,
	source_row integer
);
comment on table quality_counts is 'Tử số và mẫu số để ước tính điểm theo công thức 766 || Numerators and denominators for points estimated by the 766 formula';
comment on column quality_counts.unit_code is 'Mã đơn vị || Unit code';
comment on column quality_counts.period is 'Kỳ: 2024, 2025-H1 || Period: 2024, 2025-H1';
comment on column quality_counts.indicator is 'Mã chỉ số thành phần theo Quyết định 766 || Indicator code of decision 766';
comment on column quality_counts.numerator is 'Tử số || Numerator';
comment on column quality_counts.denominator is 'Mẫu số; 0 là không phát sinh || Denominator; 0 means no cases arose';
comment on column quality_counts.provenance is 'derived hoặc sample: kém nhất trong các số được cộng || derived or sample: the weakest of what was summed';
comment on column quality_counts.source_id is 'Mã nguồn || Source id';

insert into quality_counts
with
	periods(period, first_month, last_month, last_day) as (
		values
			('2023', 2023 * 12, 2023 * 12 + 11, '2023-12-31'),
			('2024', 2024 * 12, 2024 * 12 + 11, '2024-12-31'),
			('2025-H1', 2025 * 12, 2025 * 12 + 5, '2025-06-30')
	),
	flows as (
		select
			f.unit_code,
			p.period,
			sum(coalesce(f.resolved_early, 0) + f.resolved_on_time)::integer as in_time,
			sum(coalesce(f.resolved_early, 0) + f.resolved_on_time + f.resolved_late)::integer as resolved,
			coalesce(sum(f.open_in_time) filter (where f.last_month = p.last_month), 0)::integer as open_in_time,
			coalesce(sum(f.open_in_time + f.open_late) filter (where f.last_month = p.last_month), 0)::integer as open,
			sum(f.online_full)::integer as online_full,
			sum(f.eligible_full)::integer as eligible_full,
			sum(f.paid_online)::integer as paid_online,
			sum(f.fee_due)::integer as fee_due,
			sum(f.e_result)::integer as e_result,
			sum(f.digitised)::integer as digitised,
			case when bool_or(f.provenance = 'sample') then 'sample' else 'derived' end as provenance,
			case when bool_or(f.provenance = 'sample') then 'sample-generator' else min(f.source_id) end as source_id,
			min(f.source_file) as source_file,
			min(f.source_row) as source_row
		from dossier_flows as f
		join periods as p on f.first_month >= p.first_month and f.last_month <= p.last_month
		group by f.unit_code, p.period
	),
	services as (
		select
			s.unit_code, p.period,
			sum(s.with_fee)::integer as with_fee,
			sum(s.fee_integrated)::integer as fee_integrated,
			sum(s.fee_paid_online)::integer as fee_paid_online,
			min(s.provenance) as provenance, min(s.source_id) as source_id,
			min(s.source_file) as source_file, min(s.source_row) as source_row
		from procedures as s
		join periods as p on s.as_of = p.last_day
		group by s.unit_code, p.period
	),
	parts as (
		select unit_code, period, unnest([
			{indicator: '2.1', numerator: in_time + open_in_time, denominator: resolved + open},
			{indicator: '3.a', numerator: online_full, denominator: eligible_full},
			{indicator: '3.6', numerator: paid_online, denominator: fee_due},
			{indicator: '4.1', numerator: e_result, denominator: resolved + open},
			{indicator: '4.2', numerator: digitised, denominator: resolved + open}
		]) as part, provenance, source_id, source_file, source_row
		from flows
		union all
		select unit_code, period, unnest([
			{indicator: '3.5a', numerator: fee_integrated, denominator: with_fee},
			{indicator: '3.5b', numerator: fee_paid_online, denominator: with_fee}
		]), provenance, source_id, source_file, source_row
		from services
	)
select unit_code, period, part.indicator, part.numerator, part.denominator, provenance, source_id, source_file, source_row
from parts
where part.numerator is not null and part.denominator is not null
union all
select unit_code, period, indicator, numerator, denominator, 'sample', 'sample-generator', file, row
from source.sample_quality;
