using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MatchPortal.Core.Mail;

namespace MatchPortal.Core.Tests.Mail;

/// <summary>A mail server that proves who it is, and two that do not.</summary>
public sealed class MailTlsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mail-tls-").FullName;

    private static readonly DateTimeOffset From = DateTimeOffset.UtcNow.AddDays(-1);

    private static readonly DateTimeOffset Until = DateTimeOffset.UtcNow.AddDays(7);

    [Fact]
    public async Task Carry_WhenTheServerProvesWhoItIs_SendsOverTls()
    {
        using var issuer = Issuer();
        await using var server = await Start(issuer, "localhost");

        Assert.Null(await MailChild.Send(server.Port, Trust(issuer)));

        var mail = await server.Next();
        Assert.Equal(("portal@fjordby.example", "ole@vaerft.example", true), (mail.From, Assert.Single(mail.To), mail.Secure));
        Assert.StartsWith("Tekst på Ærø\n", mail.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Carry_WhenNobodyTrustsWhoMadeItsCertificate_SendsNothing()
    {
        using var issuer = Issuer();
        using var another = Issuer();
        await using var server = await Start(issuer, "localhost");

        Assert.Equal(MailProblem.NotTrusted, await MailChild.Send(server.Port, Trust(another)));
        Assert.Equal(MailProblem.NotTrusted, await MailChild.Send(server.Port, trusted: null));

        Assert.Empty(await server.End());
    }

    [Fact]
    public async Task Carry_WhenItsCertificateIsForAnotherName_SendsNothing()
    {
        using var issuer = Issuer();
        await using var server = await Start(issuer, "mail.fjordby.example");

        Assert.Equal(MailProblem.NotTrusted, await MailChild.Send(server.Port, Trust(issuer)));

        Assert.Empty(await server.End());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static X509Certificate2 Issuer()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Fjordby Prøve", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        return request.CreateSelfSigned(From, Until);
    }

    private string Trust(X509Certificate2 issuer)
    {
        var file = Path.Combine(_folder, "trusted.pem");
        File.WriteAllText(file, issuer.ExportCertificatePem());
        return file;
    }

    private static async Task<MailServer> Start(X509Certificate2 issuer, string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1", "serverAuth")], critical: false));
        using var certificate = request.Create(issuer, From, Until, RandomNumberGenerator.GetBytes(8));
        return await MailServer.Start(new { tls = true, key = key.ExportPkcs8PrivateKeyPem(), cert = certificate.ExportCertificatePem() });
    }
}
