-- $n records with a fixed seed, in the order of receipt, January 2020 to December 2025: 13 districts, 12 in 2025,
-- 69 communes from July 2025; nine fields, two desks before July 2025. Some dossiers change hands with the units.
create macro draw(i, salt, outcomes) as cast(hash(i, salt) % outcomes as integer);
set variable districts = (
	select list(gso_code order by communes_2025_jan_jun = '0', gso_code) from read_csv($districts, all_varchar = true)
);
set variable communes = (
	select list(gso_commune_code_2025 order by gso_commune_code_2025) from read_csv($communes, all_varchar = true)
);
create macro unit_on(day, number) as case
	when day <= date '2024-12-31' then getvariable('districts')[1 + number % 13]
	when day <= date '2025-06-30' then getvariable('districts')[1 + number % 12]
	else getvariable('communes')[1 + number % 69]
end;
copy (
	with
		drawn as (
			select
				i,
				date '2020-01-01' + cast(i * 2192 // $n as integer) as received_on,
				draw(i, 1, 9) as field,
				draw(i, 2, 100) as lateness,
				draw(i, 3, 100) as door,
				draw(i, 4, 4) as service,
				draw(i, 5, 1000) as place
			from range($n) as t(i)
		),
		dated as (
			select
				*,
				received_on + [2, 5, 15, 3, 20, 20, 15, 15, 10][1 + field] as due_on,
				case
					when lateness < 3 then due_on + 1 + draw(i, 6, 40)
					when lateness < 10 then due_on
					else received_on + draw(i, 7, due_on - received_on)
				end as resolved_on,
				case when resolved_on <= date '2025-12-31' then resolved_on end as result_on,
				case when door < 55 then 'online' when door < 97 then 'direct' else 'post' end as channel,
				received_on < date '2022-07-01' as is_before_levels_ended
			from drawn
		)
	select
		format('000.00.{:02d}.H27-{}-{:08d}', place % 90, strftime(received_on, '%y%m%d'), i) as dossier_id,
		unit_on(received_on, place + case when lateness % 20 = 0 then 1 else 0 end) as received_unit,
		unit_on(coalesce(result_on, date '2025-12-31'), place) as resolving_unit,
		case when coalesce(result_on, date '2025-12-31') <= date '2025-06-30' and door % 10 < 3 then 'district' else 'commune' end as desk_level,
		['chung-thuc', 'ho-tich', 'bao-tro', 'kinh-doanh', 'dat-dai', 'xay-dung', 'nguoi-co-cong', 'giao-duc', 'khac'][1 + field] as field_code,
		channel,
		case
			when channel <> 'online' then null
			when is_before_levels_ended then case when service = 0 then 'level4' else 'level3' end
			else case when service = 0 then 'partial' else 'full' end
		end as service_level,
		coalesce(service_level, case when service = 0 then 'none' when is_before_levels_ended then 'level3' else 'partial' end) as offered_level,
		received_on,
		due_on,
		result_on,
		draw(i, 8, 3) = 0 as fee_due,
		fee_due and draw(i, 9, 2) = 0 as paid_online,
		draw(i, 10, 2) = 0 as digitised,
		draw(i, 11, 3) = 0 as e_result
	from dated
) to $parquet (format parquet, compression zstd);
