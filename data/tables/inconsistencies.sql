-- Published figures that do not agree with each other: both sides and the residual, never repaired.
create table inconsistencies (
	code varchar,
	unit_code varchar,
	title_vi varchar,
	title_en varchar,
	left_vi varchar,
	left_en varchar,
	left_value double,
	right_vi varchar,
	right_en varchar,
	right_value double,
	residual double,
	unit_of_measure varchar,
	source_id varchar,
	other_source_id varchar,
	source_file varchar,
	source_row integer
);
comment on table inconsistencies is 'Những chỗ số công bố không khớp nhau, kèm phép tính; không sửa || Published figures that do not agree, with the arithmetic; not repaired';
comment on column inconsistencies.code is 'Mã || Code';
comment on column inconsistencies.unit_code is 'Mã đơn vị || Unit code';
comment on column inconsistencies.title_vi is 'Nội dung || What does not agree, Vietnamese';
comment on column inconsistencies.title_en is 'Nội dung bằng tiếng Anh || What does not agree, English';
comment on column inconsistencies.left_vi is 'Vế trái || Left side, Vietnamese';
comment on column inconsistencies.left_en is 'Vế trái, tiếng Anh || Left side, English';
comment on column inconsistencies.left_value is 'Giá trị vế trái || Value of the left side';
comment on column inconsistencies.right_vi is 'Vế phải || Right side, Vietnamese';
comment on column inconsistencies.right_en is 'Vế phải, tiếng Anh || Right side, English';
comment on column inconsistencies.right_value is 'Giá trị vế phải || Value of the right side';
comment on column inconsistencies.residual is 'Vế trái trừ vế phải || Left minus right';
comment on column inconsistencies.unit_of_measure is 'Đơn vị tính || Unit of measure';
comment on column inconsistencies.source_id is 'Mã nguồn vế trái || Source of the left side';
comment on column inconsistencies.other_source_id is 'Mã nguồn vế phải || Source of the right side';

create macro figure_row(unit, indicator_code, source_code) as (
	select min(row) from source.published_figures as f
	where f.unit_code = unit and f.indicator = indicator_code and f.source_id = source_code
);
create macro figure_of(unit, indicator_code, source_code) as (
	select cast(value as double) from source.published_figures as f
	where f.row = figure_row(unit, indicator_code, source_code)
);

insert into inconsistencies
with
	article(s) as (select 'huong-son-portal-article'),
	press(s) as (select 'baohatinh-vn-ha-tinh-co-hon'),
	sides as (
		select
			'huong-son-tong-ho-so' as code, '439' as unit_code,
			'Hồ sơ của huyện Hương Sơn: các phần không cộng đủ tổng' as title_vi,
			'Dossiers of Hương Sơn district: the parts do not add up to the total' as title_en,
			'giải quyết trước và đúng hạn + đang giải quyết' as left_vi,
			'resolved early or on time + in process' as left_en,
			figure_of('439', 'dossiers_resolved_on_time_or_early', s) + figure_of('439', 'dossiers_pending', s) as left_value,
			'tiếp nhận (nguồn ghi “trên”)' as right_vi,
			'received (the source says “over”)' as right_en,
			figure_of('439', 'dossiers_received', s) as right_value,
			'hồ sơ' as unit_of_measure, s as source_id, s as other_source_id,
			figure_row('439', 'dossiers_pending', s) as row
		from article
		union all
		select
			'huong-son-mau-so', '439',
			'Tỷ lệ trực tuyến mức độ 3 của huyện Hương Sơn: mẫu số không phải tổng nào được in',
			'Level 3 online rate of Hương Sơn district: its base is none of the printed totals',
			'hồ sơ mức độ 3 chia cho tỷ lệ được in', 'level 3 dossiers divided by the printed rate',
			figure_of('439', 'dossiers_online_l3', s) / figure_of('439', 'online_rate_l3', s) * 100,
			'tiếp nhận (nguồn ghi “trên”)', 'received (the source says “over”)',
			figure_of('439', 'dossiers_received', s),
			'hồ sơ', s, s, figure_row('439', 'online_rate_l3', s)
		from article
		union all
		select
			'truc-tuyen-2020', '42',
			'Tỷ lệ hồ sơ trực tuyến năm 2020: tỷ lệ in ra không tính trên mọi hồ sơ tiếp nhận',
			'Online share of 2020: the printed rate is not over all dossiers received',
			'hồ sơ trực tuyến mức độ 3, 4 chia cho hồ sơ tiếp nhận', 'level 3 and 4 dossiers divided by dossiers received',
			figure_of('42', 'dossiers_online_l34', s) / figure_of('42', 'dossiers_received', s) * 100,
			'tỷ lệ được in', 'printed rate',
			figure_of('42', 'online_rate_l34', s),
			'%', s, s, figure_row('42', 'online_rate_l34', s)
		from press
		union all
		select
			'loc-ha-dien-tich', '448', 'Diện tích huyện Lộc Hà', 'Area of Lộc Hà district',
			'cổng huyện', 'district portal',
			figure_of('448', 'area_km2', 'locha-hatinh-gov-vn-chi-tiet'),
			'phần nhập Thạch Hà + phần chuyển thành phố (Nghị quyết 1283)', 'part to Thạch Hà + part to the city (Resolution 1283)',
			figure_of('448', 'area_km2_merged_into_445', 'lawnet-vn-thong-tin-phap-lua')
				+ figure_of('448', 'area_km2_transferred_to_436_ho_do', 'lawnet-vn-thong-tin-phap-lua'),
			'km²', 'locha-hatinh-gov-vn-chi-tiet', 'lawnet-vn-thong-tin-phap-lua',
			figure_row('448', 'area_km2', 'locha-hatinh-gov-vn-chi-tiet')
		union all
		select
			'thach-ha-dien-tich', '445', 'Diện tích huyện Thạch Hà trước 2025', 'Area of Thạch Hà district before 2025',
			'Wikipedia', 'Wikipedia', figure_of('445', 'area_km2', 'vi-wikipedia-org-wiki-th-e1'),
			'đài huyện', 'district radio', figure_of('445', 'area_km2', 'daiptththachha-hatinh-gov-vn'),
			'km²', 'vi-wikipedia-org-wiki-th-e1', 'daiptththachha-hatinh-gov-vn',
			figure_row('445', 'area_km2', 'vi-wikipedia-org-wiki-th-e1')
		union all
		select
			'duc-tho-dien-tich', '440', 'Diện tích huyện Đức Thọ', 'Area of Đức Thọ district',
			'Wikipedia', 'Wikipedia', figure_of('440', 'area_km2', 'vi-m-wikipedia-org-wiki-c4-9'),
			'quyết định quy hoạch', 'planning decision', figure_of('440', 'area_ha', 'cumcongnghiepductho-com-quy') / 100,
			'km²', 'vi-m-wikipedia-org-wiki-c4-9', 'cumcongnghiepductho-com-quy',
			figure_row('440', 'area_ha', 'cumcongnghiepductho-com-quy')
		union all
		select
			'duc-tho-dan-so', '440', 'Dân số huyện Đức Thọ', 'Population of Đức Thọ district',
			'không ghi năm', 'undated', figure_of('440', 'population', 'vansudia-net-gioi-thieu-khai'),
			'năm 2009', '2009', figure_of('440', 'population', 'vi-m-wikipedia-org-wiki-c4-9'),
			'người', 'vansudia-net-gioi-thieu-khai', 'vi-m-wikipedia-org-wiki-c4-9',
			figure_row('440', 'population', 'vansudia-net-gioi-thieu-khai')
		union all
		select
			'thanh-pho-dan-so', '436', 'Dân số thành phố Hà Tĩnh', 'Population of Hà Tĩnh city',
			'Wikipedia tiếng Anh, không ghi năm', 'English Wikipedia, undated',
			figure_of('436', 'population', 'en-wikipedia-org-wiki-h-c3-a'),
			'cổng thành phố, 9/2019', 'city portal, September 2019',
			figure_of('436', 'population', 'hatinhcity-gov-vn-portal-ken'),
			'người', 'en-wikipedia-org-wiki-h-c3-a', 'hatinhcity-gov-vn-portal-ken',
			figure_row('436', 'population', 'en-wikipedia-org-wiki-h-c3-a')
		union all
		select
			'vu-quang-dan-so', '441', 'Dân số huyện Vũ Quang, trong cùng một bài', 'Population of Vũ Quang district, within one article',
			'không ghi năm', 'undated',
			(select cast(value as double) from source.published_figures where unit_code = '441' and indicator = 'population' and period = 'undated'),
			'tổng điều tra 01/04/2019', 'census of 01/04/2019',
			(select cast(value as double) from source.published_figures where unit_code = '441' and indicator = 'population' and period = '2019-04-01'),
			'người', 'vi-m-wikipedia-org-wiki-v-c5', 'vi-m-wikipedia-org-wiki-v-c5',
			figure_row('441', 'population', 'vi-m-wikipedia-org-wiki-v-c5')
		union all
		select
			'ky-anh-so-xa', '447', 'Số xã của huyện Kỳ Anh', 'Number of communes of Kỳ Anh district',
			'cổng huyện, 02/2024', 'district portal, February 2024',
			figure_of('447', 'communes_count', 'kyanh-hatinh-gov-vn-vi-gioi'),
			'danh mục 2020–2024', 'code list 2020–2024',
			figure_of('447', 'communes_count', 'gso-code-list-of-communes-20'),
			'đơn vị cấp xã', 'kyanh-hatinh-gov-vn-vi-gioi', 'gso-code-list-of-communes-20',
			figure_row('447', 'communes_count', 'kyanh-hatinh-gov-vn-vi-gioi')
	)
select
	code, unit_code, title_vi, title_en, left_vi, left_en, left_value, right_vi, right_en, right_value,
	round(left_value - right_value, 4), unit_of_measure, source_id, other_source_id,
	'published/published-figures.csv', row
from sides;
