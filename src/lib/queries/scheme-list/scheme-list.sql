-- Which schemes are there, each with its index, decision and scale?
select
	code, index_code, index_name_vi, index_name_en, name_vi, name_en, decision, decided_on,
	effective_from, effective_to, level, scale, assessed_max, survey_max, ranked, stands_in_for, provenance, source_id,
	note_vi, note_en
from schemes
order by coalesce(effective_from, ''), code
