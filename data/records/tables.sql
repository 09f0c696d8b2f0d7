-- The tables that dossier records fill, empty, and the columns that a file of records may have.
create table source.record_flows (
	unit_code varchar,
	desk_level varchar,
	field_code varchar,
	month varchar,
	received_online integer,
	received_direct integer,
	received_post integer,
	carried_over integer,
	resolved_early integer,
	resolved_on_time integer,
	resolved_late integer,
	open_in_time integer,
	open_late integer,
	online_level3 integer,
	online_level4 integer,
	online_partial integer,
	online_full integer,
	eligible_online integer,
	eligible_full integer,
	fee_due integer,
	paid_online integer,
	digitised integer,
	e_result integer,
	file varchar,
	row integer
);
create table source.record_days (
	unit_code varchar,
	desk_level varchar,
	field_code varchar,
	year integer,
	days integer,
	dossiers integer,
	in_time integer,
	file varchar,
	row integer
);

create schema records;
create table records.columns (
	dossier_id varchar,
	received_unit varchar,
	resolving_unit varchar,
	residence_unit varchar,
	desk_level varchar,
	field_code varchar,
	channel varchar,
	service_level varchar,
	offered_level varchar,
	received_on date,
	due_on date,
	result_on date,
	fee_due boolean,
	paid_online boolean,
	digitised boolean,
	e_result boolean
);
comment on column records.columns.dossier_id is 'Mã hồ sơ, bắt buộc, mỗi hồ sơ một dòng || Dossier id, required, one row a dossier';
comment on column records.columns.received_unit is 'Mã đơn vị tiếp nhận, bắt buộc, còn hiệu lực vào ngày tiếp nhận || Code of the unit that received, required, in force on the day of receipt';
comment on column records.columns.resolving_unit is 'Mã đơn vị giải quyết, bắt buộc, còn hiệu lực vào ngày có kết quả; hồ sơ được đếm theo đơn vị này || Code of the unit that resolves, required, in force on the day of the result; dossiers are counted by it';
comment on column records.columns.residence_unit is 'Mã đơn vị nơi cư trú, có thể trống; không dùng để đếm || Code of the unit of residence, may be empty; nothing is counted by it';
comment on column records.columns.desk_level is 'district hoặc commune, bắt buộc || district or commune, required';
comment on column records.columns.field_code is 'Mã lĩnh vực trong reference/fields.csv, bắt buộc || Field code of reference/fields.csv, required';
comment on column records.columns.channel is 'online, direct hoặc post, bắt buộc || online, direct or post, required';
comment on column records.columns.service_level is 'Mức độ dịch vụ đã dùng khi nộp: level3, level4, partial, full; trống nếu không có || Level of the service used to file: level3, level4, partial, full; empty when none';
comment on column records.columns.offered_level is 'Mức độ mà thủ tục cung cấp: none, level3, level4, partial, full; trống nếu không biết || Level that the procedure offers: none, level3, level4, partial, full; empty when not known';
comment on column records.columns.received_on is 'Ngày tiếp nhận, bắt buộc || Day of receipt, required';
comment on column records.columns.due_on is 'Ngày hẹn trả, bắt buộc || Day of appointment, required';
comment on column records.columns.result_on is 'Ngày có kết quả; trống nếu đang giải quyết || Day of the result; empty while open';
comment on column records.columns.fee_due is 'Có nghĩa vụ tài chính (true, false); trống nếu không biết || With a financial obligation (true, false); empty when not known';
comment on column records.columns.paid_online is 'Đã thanh toán trực tuyến (true, false); trống nếu không biết || Paid online (true, false); empty when not known';
comment on column records.columns.digitised is 'Hồ sơ, giấy tờ đã được số hoá (true, false); trống nếu không biết || Digitised (true, false); empty when not known';
comment on column records.columns.e_result is 'Có kết quả điện tử (true, false); trống nếu không biết || With an electronic result (true, false); empty when not known';

-- What a CSV file says before it is read as days and truth values; of what cannot be read it keeps the text.
create table records.texts as select columns(*)::varchar from records.columns;
create type records.unread as struct(column_name varchar, value varchar, rule varchar)[];

create table records.units (code varchar, level varchar, valid_from date, valid_to date);
create table records.fields (code varchar);
-- Where a Parquet file of rows comes from: the file that was given, and the line of its first row.
create table records.files (path varchar, file varchar, first_row integer);

-- Only what begins with a digit: DuckDB reads the word infinity as a day.
create macro records.to_day(cell) as cast(try_strptime(if(cell >= '0' and cell < ':', cell, null), '%Y-%m-%d') as date);
create macro records.to_boolean(cell) as case lower(cell) when 'true' then true when 'false' then false end;
create macro records.month_of(day) as year(day) * 12 + month(day) - 1;
create macro records.first_day_of(month) as make_date(month // 12, month % 12 + 1, 1);
create macro records.last_day_of(month) as last_day(records.first_day_of(month));
create macro records.last_district_day() as date '2025-06-30';
create macro records.latest_due() as date '2199-12-31';
create macro records.earliest() as date '2000-01-01';
create macro records.is_plausible(day) as day between records.earliest() and current_date + 1;
create macro records.is_in_force(unit, day) as exists (
	from records.units as u where u.code = unit and day between u.valid_from and u.valid_to
);
create macro records.is_district(unit) as exists (from records.units as u where u.code = unit and u.level = 'district');
