// Repairs
