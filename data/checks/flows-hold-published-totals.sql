-- vi: số minh hoạ phải giữ đúng các tổng đã công bố; sửa chương trình sinh số ở sources/sample
-- en: illustrative flows must hold the published totals; correct the generator in sources/sample
with
	flows as (
		select
			unit_code, desk_level, month, received_online as online, received_direct + received_post as offline,
			received_online + received_direct + received_post as received, carried_over,
			resolved_early + resolved_on_time as in_time, resolved_late as late, open_in_time + open_late as open,
			open_late, online_level3, eligible_online
		from source.sample_flows
	),
	codes(desk_level, unit_code) as (values ('district', '42-D'), ('commune', '42-C')),
	printed as (select unit_code, indicator, period, cast(value as double) as value from source.published_figures where try_cast(value as double) is not null),
	figures as (
		select
			'2018 ' || c.desk_level as name,
			unnest([
				{part: 'online', made: sum(f.online), printed: (select value from printed as p where p.unit_code = c.unit_code and indicator = 'dossiers_new_online' and period = '2018')},
				{part: 'offline', made: sum(f.offline), printed: (select value from printed as p where p.unit_code = c.unit_code and indicator = 'dossiers_new_offline' and period = '2018')},
				{part: 'carried over', made: sum(f.carried_over) filter (where f.month = '2018-01'), printed: (select value from printed as p where p.unit_code = c.unit_code and indicator = 'dossiers_carried_over' and period = '2018')},
				{part: 'total', made: sum(f.received) + sum(f.carried_over) filter (where f.month = '2018-01'), printed: (select value from printed as p where p.unit_code = c.unit_code and indicator = 'dossiers_total' and period = '2018')},
				{part: 'resolved + open', made: sum(f.in_time + f.late) + sum(f.open) filter (where f.month = '2018-12'), printed: (select value from printed as p where p.unit_code = c.unit_code and indicator = 'dossiers_total' and period = '2018')}
			]) as figure
		from flows as f
		join codes as c using (desk_level)
		where f.month between '2018-01' and '2018-12'
		group by c.desk_level, c.unit_code
		union all
		select
			'2020 ' || c.desk_level,
			unnest([
				{part: 'online', made: sum(f.online), printed: (select value from printed as p where p.unit_code = c.unit_code and indicator = 'dossiers_online_l34' and period = '2020 (đến 05/12)')},
				{part: 'rate, % (base: procedures offered online)', made: round(100.0 * sum(f.online) / sum(f.eligible_online), 1), printed: (select value from printed where unit_code = '42' and indicator = 'online_rate_l34' and period = '2020 (đến 05/12)')}
			])
		from flows as f
		join codes as c using (desk_level)
		where f.month between '2020-01' and '2020-11'
		group by c.desk_level, c.unit_code
		union all
		select
			'2022',
			{part: 'rate, % (base: received)', made: round(100.0 * sum(online) / sum(received), 1), printed: (select value from printed where unit_code = '42-DC' and indicator = 'online_rate_l34' and period = '2022-01..2022-05')}
		from flows
		where month between '2022-01' and '2022-05'
		union all
		select
			'439',
			unnest([
				{part: 'total', made: sum(received) + sum(carried_over) filter (where month = '2022-01'), printed: (select value from printed where unit_code = '439' and indicator = 'dossiers_received')},
				{part: 'in time', made: sum(in_time), printed: (select value from printed where unit_code = '439' and indicator = 'dossiers_resolved_on_time_or_early')},
				{part: 'open', made: sum(open) filter (where month = '2022-06'), printed: (select value from printed where unit_code = '439' and indicator = 'dossiers_pending')},
				{part: 'level 3', made: sum(online_level3), printed: (select value from printed where unit_code = '439' and indicator = 'dossiers_online_l3')},
				{part: 'centre', made: sum(received) filter (where desk_level = 'district'), printed: (select value from printed where unit_code = '439' and indicator = 'centre_dossiers_received')},
				{part: 'centre online', made: sum(online) filter (where desk_level = 'district'), printed: (select value from printed where unit_code = '439' and indicator = 'centre_dossiers_online_l34')}
			])
		from flows
		where unit_code = '439' and month between '2022-01' and '2022-06'
	)
select 'sample/dossier-flows.csv' as source_file, null as source_row, name || ': ' || figure.part as column_name,
	figure.made || ' <> ' || figure.printed as value
from figures
where figure.made is distinct from figure.printed
