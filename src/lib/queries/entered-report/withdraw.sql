-- Takes whatever the tables tell of a unit out of the months that a reader's own report covers, so
-- that nothing is counted twice.
delete from dossier_flows
where unit_code = $unit_code
	and first_month <= $last_month
	and last_month >= $first_month
