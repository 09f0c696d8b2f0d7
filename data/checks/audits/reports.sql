-- Do imported II.06a reports close: the four identities of every row, and the total row?
with
	identities as (
		select
			i.*,
			unnest([
				{key: '3=4+5+6', title_vi: 'tiếp nhận', title_en: 'received',
					whole: received_total, parts: received_online + received_direct_post + carried_over},
				{key: '7=8+9+10', title_vi: 'đã giải quyết', title_en: 'resolved',
					whole: resolved_total, parts: coalesce(resolved_early, 0) + resolved_on_time + resolved_late},
				{key: '11=12+13', title_vi: 'đang giải quyết', title_en: 'in process',
					whole: open_total, parts: open_in_time + open_late},
				{key: '3=7+11', title_vi: 'tiếp nhận và kết quả', title_en: 'received and outcomes',
					whole: received_total, parts: resolved_total + open_total}
			]) as identity
		from source.inbox as i
	),
	checked as (
		select
			*, identity.whole as whole, identity.parts as parts,
			'bao-cao-' || substr(file_sha256, 1, 8) as source_id,
			first_day || ' – ' || last_day as period
		from identities
		where identity.whole is not null and identity.parts is not null
	)
select
	concat_ws('-', 'bao-cao', substr(file_sha256, 1, 8), row, identity.key) as code, 'report' as subject, unit_code,
	'Báo cáo II.06a ' || period || ', ' || coalesce(field_name, unit_name) || ': ' || identity.title_vi as title_vi,
	'Report II.06a ' || period || ', ' || coalesce(field_name, unit_name) || ': ' || identity.title_en as title_en,
	'các phần, cột ' || identity.key as left_vi, 'parts, columns ' || identity.key as left_en, parts::double as left_value,
	'tổng được in' as right_vi, 'printed total' as right_en, whole::double as right_value,
	0 as tolerance, 'hồ sơ' as unit_of_measure, source_id, source_id as other_source_id, row as source_row, file as source_file
from checked
where whole <> parts
union all
select
	concat_ws('-', 'bao-cao', substr(file_sha256, 1, 8), 'dong', identity.key), 'report', min(unit_code),
	'Báo cáo II.06a ' || min(period) || ' (' || any_value(file_name) || '): số dòng khớp, cột ' || identity.key,
	'Report II.06a ' || min(period) || ' (' || any_value(file_name) || '): rows that close, columns ' || identity.key,
	'dòng khớp', 'rows that close', count(*) filter (where whole = parts),
	'dòng kiểm được', 'rows that can be checked', count(*),
	0, 'dòng', source_id, source_id, min(row), any_value(file)
from checked
group by file_sha256, source_id, identity.key
union all
select
	concat_ws('-', 'bao-cao', substr(t.file_sha256, 1, 8), 'tong', t.row), 'report', t.unit_code,
	'Báo cáo II.06a ' || t.first_day || ' – ' || t.last_day || ': dòng tổng và các dòng cộng lại, cột 3',
	'Report II.06a ' || t.first_day || ' – ' || t.last_day || ': total row and the sum of rows, column 3',
	'các dòng cộng lại', 'sum of the rows', sum(i.received_total)::double,
	'dòng tổng', 'total row', t.received_total::double,
	0, 'hồ sơ', 'bao-cao-' || substr(t.file_sha256, 1, 8), 'bao-cao-' || substr(t.file_sha256, 1, 8), t.row, t.file
from source.inbox as t
join source.inbox as i
	on i.file_sha256 = t.file_sha256 and i.kind <> 'total' and i.sheet is not distinct from t.sheet
where t.kind = 'total' and t.received_total is not null
group by t.file_sha256, t.row, t.unit_code, t.first_day, t.last_day, t.received_total, t.file
