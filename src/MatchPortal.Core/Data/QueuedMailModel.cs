using MatchPortal.Core.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MatchPortal.Core.Data;

internal sealed class QueuedMailModel : IEntityTypeConfiguration<QueuedMail>
{
    public void Configure(EntityTypeBuilder<QueuedMail> mail)
    {
        mail.ToTable("Mails");
        mail.HasIndex(m => m.NextTryAt);

        // Two rounds at once cannot both begin the same try.
        mail.Property(m => m.Tries).IsConcurrencyToken();
    }
}
