-- The newest open reports of a kelurahan, for who files there without a pin.
create index reports_open_in_area on reports (area_code, published_at desc)
  where published_at is not null and is_public and hidden_at is null
    and state in ('verified', 'assigned', 'in_progress', 'answered', 'reopened');
